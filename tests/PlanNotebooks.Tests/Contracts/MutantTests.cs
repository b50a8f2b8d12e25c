using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Mutants of the seeds, the same on every run: whatever stands in a file, it is read or refused with a reason, and every
/// number is where its observation says.</summary>
public sealed class MutantTests
{
    /// <summary>How many each test makes.</summary>
    private static readonly int Mutants = 500 * LongRun.Times;

    private const int ShortestSlice = 100;
    private const int LongestSlice = 900;
    private static readonly string[] Texts = [.. Seeds.Names.Select(name => File.ReadAllText(Seeds.File(name)))];
    private static readonly string[] Pieces =
    [
        "0",
        "9",
        "12.5",
        "%",
        "亿元",
        "万",
        "年",
        "2020年",
        "增长",
        "下降",
        "分别",
        "、",
        "，",
        "。",
        "；",
        "\n",
        "\r\n",
        "\t",
        " ",
        "（一）",
        "一、",
        "其中",
        "由",
        "至",
        "-",
        "—",
        "～",
        "<p>",
        "</td>",
        "&nbsp;",
        "&#",
        "<",
        "\0",
        "\\r\\n",
        "\uD842",
        "\uDFB7",
        "１２",
        "〇",
        "三分之二",
        "第",
        "前",
        "近",
        "余",
        "\uFFFC",
        "指标\t2019年\t2020年\n甲\t1\t2\n乙\t3\t4\n",
    ];

    /// <summary>What went wrong, with the text where it did.</summary>
    private readonly List<string> _failures = [];

    static MutantTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Text_IsReadAndEveryNumberStandsInItsPlace(int seed)
    {
        var random = LongRun.Random(seed);
        for (var i = 0; i < Mutants; i++)
            Try(Mutant(random), KeepsItsNumbers);
        NoneFailed();
    }

    [Fact]
    public void Bytes_AreTextOrRefusedWithTheirPlace()
    {
        var random = LongRun.Random(5);
        Encoding[] encodings = [Encoding.UTF8, Encoding.GetEncoding("GB18030"), Encoding.Unicode];
        for (var i = 0; i < Mutants; i++)
        {
            var bytes = encodings[i % encodings.Length].GetBytes(Slice(random));
            for (var j = random.Next(1, 5); j > 0; j--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Try(bytes[..random.Next(bytes.Length)], IsTextOrRefused);
        }

        NoneFailed();
    }

    private void Try<T>(T mutant, Action<T> check)
    {
        try
        {
            check(mutant);
        }
        catch (Exception fault)
        {
            _failures.Add($"{(mutant is byte[] bytes ? Convert.ToHexString(bytes) : mutant)}: {fault}");
        }
    }

    private void NoneFailed() =>
        Assert.True(_failures.Count == 0, $"{_failures.Count} of {Mutants}:\n{string.Join('\n', _failures.Take(20))}");

    private static void IsTextOrRefused(byte[] bytes)
    {
        try
        {
            var text = TextDecoding.Decode(bytes, "mutant.txt");
            Assert.False(Damage.IsTooMuch(text));
            KeepsItsNumbers(text);
        }
        catch (UnreadableReportException fault)
        {
            Assert.Contains("at byte ", fault.Message, StringComparison.Ordinal);
        }
    }

    private static void KeepsItsNumbers(string text)
    {
        var report = Report.FromText("mutant.txt", text);
        foreach (var one in report.Observations)
        {
            Assert.True(
                0 <= one.Start && one.Start < one.End && one.End <= text.Length,
                $"{one.Start}..{one.End} is not in the text: {text}"
            );
            if (one.Value is { } value)
                Assert.True(
                    RawDigits.Holds(Kept(report, one.Start, one.End), value)
                        || RawDigits.HoldsDoublings(text[one.Start..one.End], text[one.End..], value),
                    $"{text[one.Start..one.End]} is not {value}: {one.Quote}"
                );
        }

        foreach (var number in report.Numbers)
            Assert.InRange(number.End, number.Start + 1, text.Length);
        foreach (var number in report.Numbers.Take(3))
            report.Explain(number.Start);
    }

    /// <summary>A stretch without what was taken out of it and told: a page's number within a number that the page broke.</summary>
    private static string Kept(Report report, int start, int end) =>
        string.Concat(
            Enumerable
                .Range(start, end - start)
                .Where(at => !report.Text.Removed.Any(removed => removed.Start <= at && at < removed.End))
                .Select(at => report.Text.Raw[at])
        );

    private static string Slice(Random random)
    {
        var text = Texts[random.Next(Texts.Length)];
        var length = random.Next(ShortestSlice, LongestSlice);
        return text.Substring(random.Next(text.Length - length), length);
    }

    private static string Mutant(Random random)
    {
        var text = new StringBuilder(Slice(random));
        for (var i = random.Next(1, 12); i > 0 && text.Length > 10; i--)
        {
            var at = random.Next(text.Length - 1);
            var length = Math.Min(random.Next(1, 9), text.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text[at] = text[random.Next(text.Length)];
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
