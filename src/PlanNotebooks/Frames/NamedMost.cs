using System.Globalization;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>The year that a report names most, which is the one that it tells of: weak evidence, for where nothing else speaks.</summary>
internal static partial class NamedMost
{
    private const string Bases = "由从自比较是";
    private const string Until = "到至";
    private const string Joints = "至到—-~";
    private const string LongTerm = "年远景目标";
    private const int LongestDay = 6;

    /// <summary>Adds the year, or the years that are named as often.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="years">The years that it names, and where.</param>
    /// <param name="found">Takes the evidence.</param>
    public static void Add(string text, List<(int At, int Year)> years, List<YearEvidence> found)
    {
        var counts = new int[YearReader.Last - YearReader.First + 1];
        foreach (var (at, year) in years)
            if (!IsOfComparison(text, at) && !IsOfHorizon(text, at) && !IsOfSpan(text, at) && !IsOfDay(text, at))
                counts[year - YearReader.First]++;
        var most = counts.Max();
        for (var i = 0; most > 0 && i < counts.Length; i++)
            if (counts[i] == most)
                found.Add(EvidenceOf(YearReader.First + i, most));
    }

    /// <summary>从2007年的6.4亿元, 比2004年翻一番: with what a figure is compared.</summary>
    private static bool IsOfComparison(string text, int at) => text.AsSpan().HasAny(at - 1, Bases);

    /// <summary>力争到2030年, 2035年远景目标, but not 增加到2012年的12亿元: until when something is to be done.</summary>
    private static bool IsOfHorizon(string text, int at) =>
        (text.AsSpan().HasAny(at - 1, Until) && !text.AsSpan(at + 4).StartsWith("年的", StringComparison.Ordinal))
        || text.AsSpan(at + 4).StartsWith(LongTerm, StringComparison.Ordinal);

    /// <summary>2016年至2018年: neither of them is the one that is spoken of.</summary>
    private static bool IsOfSpan(string text, int at) =>
        text.AsSpan().HasAny(at + 5, Joints) && YearReader.At(text, at + 6) is not null;

    /// <summary>2021年9月30日16:50: a day on which something was written or held, and not what it tells of.</summary>
    private static bool IsOfDay(ReadOnlySpan<char> text, int at) => Day().IsMatch(text[(at + 5)..].First(LongestDay));

    [GeneratedRegex("^[0-9].?月[0-9].?日")]
    private static partial Regex Day();

    private static YearEvidence EvidenceOf(int year, int count) =>
        new(year + 1, 1, string.Create(CultureInfo.InvariantCulture, $"{year}年, named most ({count})"));
}
