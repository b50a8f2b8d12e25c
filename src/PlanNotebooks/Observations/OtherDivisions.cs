using PlanNotebooks.Lexicon;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Observations;

/// <summary>Tells sentences of a report that speak of one of its parts: 东兴市狠抓边贸,规上工业产值增长65% in the report of its city.</summary>
internal static class OtherDivisions
{
    private const int ShortestName = 3;

    /// <summary>Behind a name these begin a list, of which the figures may be all together.</summary>
    private const string Joints = "、和与及等至到的—-";
    private static readonly WordClass Common = WordClasses.Of("common-division");

    /// <summary>Whether a sentence begins with the full name of a division that belongs to the report's own.</summary>
    /// <param name="sentence">The folded sentence.</param>
    /// <param name="own">The report's region.</param>
    public static bool Heads(ReadOnlySpan<char> sentence, Region? own)
    {
        if (own?.Code is null || sentence.Length <= ShortestName || !RegionTable.Beginnings.MayHave(sentence[0], sentence[1]))
            return false;
        var length = RegionTable.Names.AtStart(sentence);
        if (
            length < ShortestName
            || sentence.HasAny(length, Joints)
            || Common.Contains(sentence[..length])
        )
            return false;
        return OneBelongsTo(RegionTable.WithName(sentence[..length].ToString()), own.Code);
    }

    private static bool OneBelongsTo(IEnumerable<string> codes, string whole) => codes.Any(code => BelongsTo(code, whole));

    /// <summary>450681 belongs to 450600, to 450000, and to the nation.</summary>
    private static bool BelongsTo(string code, string whole)
    {
        if (code == whole)
            return false;
        if (whole.EndsWith("0000", StringComparison.Ordinal))
            return whole == Region.Nation.Code || code.StartsWith(whole[..2], StringComparison.Ordinal);
        return whole.EndsWith("00", StringComparison.Ordinal) && code.StartsWith(whole[..4], StringComparison.Ordinal);
    }
}
