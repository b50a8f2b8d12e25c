using PlanNotebooks.Frames;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Lexicon;

/// <summary>Each class of words is needed by the sentence that stands beside it: without the class it is read otherwise.</summary>
[Collection(ChangedGrammar.Name)]
public sealed class ClassIsNeededTests
{
    /// <summary>Classes that what is said of several reports turns on, and no sentence; their tests are those of the analyses.</summary>
    private static readonly string[] OfAnalyses = ["share-ending", "tier", "plain-in-name", "plain-region", "quoting"];

    /// <summary>The classes that headers of tables turn on begin so; their tests are those of the tables.</summary>
    private const string OfTables = "annex-";

    public static TheoryData<string, string> Words => Rows("word_classes.tsv", WordClasses.Names);

    public static TheoryData<string, string> FramesWords => Rows("frames.tsv", FrameWords.Names);

    [Theory]
    [MemberData(nameof(Words))]
    public void Class_SwitchedOff_ItsSentenceIsReadOtherwise(string name, string sentence) =>
        AssertNeeded(name, sentence, WordClasses.Of(name));

    [Theory]
    [MemberData(nameof(FramesWords))]
    public void FrameClass_SwitchedOff_ItsSentenceIsReadOtherwise(string name, string sentence) =>
        AssertNeeded(name, sentence, FrameWords.Of(name));

    [Fact]
    public void Names_OfClassesOfBothTables_AreDifferent() =>
        Assert.Empty(
            TsvTable
                .Embedded("words.tsv")
                .Rows.Select(row => row["class"])
                .Intersect(TsvTable.Embedded("frames.tsv").Rows.Select(row => row["class"]), StringComparer.Ordinal)
        );

    private static void AssertNeeded(string name, string sentence, WordClass words)
    {
        var with = ReadingOf.Sentence(sentence);
        string without;
        using (words.Holding([]))
            without = ReadingOf.Sentence(sentence);
        Assert.Equal(with, ReadingOf.Sentence(sentence));
        var isElsewhere = OfAnalyses.Contains(name) || name.StartsWith(OfTables, StringComparison.Ordinal);
        Assert.True(with == without == isElsewhere, $"{name}: {sentence}");
    }

    private static TheoryData<string, string> Rows(string table, IEnumerable<string> names)
    {
        var known = names.ToHashSet(StringComparer.Ordinal);
        var data = new TheoryData<string, string>();
        foreach (var row in TsvTable.Embedded(table).Rows.Where(row => known.Contains(row["class"])))
            data.Add(row["class"], row["sentence"]);
        return data;
    }
}
