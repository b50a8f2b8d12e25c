using System.Text;
using PlanNotebooks.Reading;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Every sentence of the corpus gives the same observations in whatever characters it is written.</summary>
public sealed class WrittenFormTests
{
    private const char NoBreakSpace = '\u00A0';
    private const string HalfWidth = "0123456789,;:()%";
    private const string FullWidth = "０１２３４５６７８９，；：（）％";
    private static readonly Dictionary<char, char> Traditional = TraditionalBySimplified();

    public static TheoryData<string> Files => [.. CorpusFile.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Traditional_ReadsAsSimplified(string file) => ReadsAlike(file, InTraditional);

    [Theory]
    [MemberData(nameof(Files))]
    public void FullWidth_ReadsAsHalfWidth(string file) => ReadsAlike(file, InFullWidth);

    [Theory]
    [MemberData(nameof(Files))]
    public void SpacedNumbers_ReadAsUnspaced(string file) => ReadsAlike(file, Spaced);

    [Fact]
    public void Traditional_WritesMostSentencesOtherwise()
    {
        var cases = CorpusFile.Names.SelectMany(CorpusFile.Read).ToList();
        var written = cases.Count(one => InTraditional(one.Sentence) != one.Sentence);
        Assert.True(written > cases.Count * 9 / 10, $"{written} of {cases.Count} sentences have a traditional character.");
    }

    private static void ReadsAlike(string file, Func<string, string> write)
    {
        var faults = new StringBuilder();
        foreach (var one in CorpusFile.Read(file))
        {
            var (plain, other) = (Read(one, one.Sentence), Read(one, write(one.Sentence)));
            if (plain != other)
                faults.AppendLine($"{one.Place}: {write(one.Sentence)}").AppendLine(plain).AppendLine("but").AppendLine(other);
        }

        Assert.True(faults.Length == 0, faults.ToString());
    }

    /// <summary>The observations of a sentence, with their labels in simplified characters and without spaces.</summary>
    private static string Read(CorpusCase of, string sentence) =>
        string.Join(
            '\n',
            SmallReport
                .With(sentence, of.Section)
                .Observations.Select(one => ExpectedObservation.Write(one with { Label = Plain(one.Label)!, Unit = Plain(one.Unit) }))
        );

    private static string? Plain(string? text) =>
        text is null ? null : Folding.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static string InTraditional(string sentence) =>
        string.Concat(sentence.Select(character => Traditional.GetValueOrDefault(character, character)));

    private static string InFullWidth(string sentence) =>
        string.Concat(sentence.Select(character => HalfWidth.IndexOf(character) is var at and >= 0 ? FullWidth[at] : character));

    /// <summary>A sentence with a space that breaks no line on both sides of every figure beside a Chinese character.</summary>
    private static string Spaced(string sentence)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < sentence.Length; i++)
        {
            if (i > 0 && IsBorder(sentence[i - 1], sentence[i]))
                spaced.Append(NoBreakSpace);
            spaced.Append(sentence[i]);
        }

        return spaced.ToString();
    }

    private static bool IsBorder(char before, char after) =>
        (char.IsAsciiDigit(before) && Han.Is(after)) || (Han.Is(before) && char.IsAsciiDigit(after));

    private static Dictionary<char, char> TraditionalBySimplified()
    {
        var traditional = new Dictionary<char, char>();
        foreach (var one in Enumerable.Range('\u4E00', '\u9FFF' - '\u4E00' + 1).Select(code => (char)code))
            if (Folding.Fold(one) is var simplified && simplified != one)
                traditional.TryAdd(simplified, one);
        return traditional;
    }
}
