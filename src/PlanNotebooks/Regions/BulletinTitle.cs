using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Regions;

/// <summary>Finds the division of a title that begins with it, or with the time that it tells of: 青山县2022年1—8月主要经济指标完成情况, 2022年三季度
/// 青山市经济形势分析, 青山县教育局2019年工作总结.</summary>
internal static class BulletinTitle
{
    private const int FirstLines = 3;
    private const int LongestTitle = 60;
    private const string TimeSigns = "0123456789年月份—-~至一二三四上半季度前首关于";
    private static readonly WordClass Ends = WordClasses.Of("bulletin-end");

    private static readonly WordClass Governments = new(["人民政府", "政府", "党委", "党工委"]);

    /// <summary>What speaks for a part of a division, or for none: of it the title says nothing.</summary>
    private static readonly WordClass Parts = WordClasses.Of("part-of-division");

    /// <summary>The region; null where none of the first lines is such a title.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="codeEndingAt">The code of the division whose name ends at a place; null where none does.</param>
    public static Region? RegionIn(string text, Func<string, int, string?> codeEndingAt)
    {
        var seen = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (line.IsEmpty)
                continue;
            if (TitleLine.MayBe(line, LongestTitle) && EndsSo(line) && CodeIn(text, range.Start.Value, line, codeEndingAt) is { } code)
                return RegionTable.ByCode(code);
            if (++seen == FirstLines)
                break;
        }

        return null;
    }

    private static bool EndsSo(ReadOnlySpan<char> line) =>
        Ends.AtEnd(line.IndexOfAny('(', '[') is var note and > 0 ? line[..note] : line) > 0;

    private static string? CodeIn(string text, int start, ReadOnlySpan<char> line, Func<string, int, string?> codeEndingAt)
    {
        var name = line.IndexOfAnyExcept(TimeSigns);
        var end = name;
        while (end >= 0 && RegionTable.Names.AtStart(line[end..]) is var length and > 0)
            end += length;
        if (end <= name)
            return null;
        var behind = line[end..];
        var time = behind.IndexOfAnyInRange('0', '9');
        var office = time < 0 ? behind : behind[..time];
        return Parts.AtEnd(Governments.TrimEnd(office)) > 0 ? null : codeEndingAt(text, start + end);
    }
}
