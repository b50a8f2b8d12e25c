using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>Finds the division of a title that begins with it, or with the time that it tells of: 青山县2022年1—8月主要经济指标完成情况, 2022年三季度
/// 青山市经济形势分析, 青山县教育局2019年工作总结.</summary>
internal static partial class BulletinTitle
{
    private const int HeadLength = 200;
    private const string Digits = "0123456789";
    private const string TimeSigns = "0123456789年月份—-~至一二三四上半季度前首关于";
    private static readonly WordClass Ends = WordClasses.Of("bulletin-end");

    private static readonly WordClass Governments = WordClasses.Of("government-name");

    /// <summary>What speaks for a part of a division, or for none: of it the title says nothing.</summary>
    private static readonly WordClass Parts = WordClasses.Of("part-of-division");

    /// <summary>The region; null where none of the first lines is such a title.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="codeEndingAt">The code of the division whose name ends at a place; null where none does.</param>
    public static Region? RegionIn(string text, Func<string, int, string?> codeEndingAt)
    {
        foreach (var line in Title().EnumerateMatches(text.AsSpan().First(HeadLength)))
            if (CodeIn(text, line.Index, text.AsSpan(line.Index, line.Length), codeEndingAt) is { } code)
                return RegionTable.ByCode(code);
        return null;
    }

    /// <summary>One of the first three lines, without a full stop, up to a note in brackets.</summary>
    [GeneratedRegex(@"(?<=^\n*(?:[^\n]+\n+){0,2})[^\n。([]{4,60}(?=[\n([]|$)")]
    private static partial Regex Title();

    private static string? CodeIn(string text, int start, ReadOnlySpan<char> line, Func<string, int, string?> codeEndingAt)
    {
        var rest = line.TrimStart(TimeSigns);
        var behind = rest;
        while (RegionTable.Names.AtStart(behind) is var length and > 0)
            behind = behind[length..];
        if (behind.Length == rest.Length || Ends.AtEnd(line) == 0)
            return null;
        var isOfPart = Parts.AtEnd(Governments.TrimEnd(behind.UpTo(Digits))) > 0;
        return isOfPart ? null : codeEndingAt(text, start + line.Length - behind.Length);
    }
}
