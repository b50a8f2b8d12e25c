namespace PlanNotebooks.Reading;

/// <summary>The mark that an item of a list begins with and that is no heading's: ①, 第六件，, 三是.</summary>
internal static class ItemMark
{
    private const string BehindOrdinal = "，、：";
    private const string BehindCounted = "，、：. ";

    /// <summary>What a line of a list begins with, a heading of one (■ 2024年成绩单) too.</summary>
    public const string Bullets = "●■◆◎★▲";

    private static readonly (char First, char Last)[] Enclosed = [('①', '⑳'), ('⑴', '⒇'), ('㈠', '㈩')];

    private const string Numerals = "一二三四五六七八九十";

    /// <summary>What an ordinal counts where it begins an item: 第六件，新建卫生室7个.</summary>
    private const string Counted = "件项条类个步，、";

    /// <summary>Whether a line begins with one.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return false;
        var first = line[0];
        if (Array.Exists(Enclosed, range => first >= range.First && first <= range.Last))
            return true;
        var ordinal = line[0] == '第';
        var rest = ordinal ? line[1..] : line;
        var numerals = rest.IndexOfAnyExcept(Numerals);
        if (Math.Clamp(numerals, 1, 3) != numerals)
            return false;
        return ordinal ? IsItem(rest[numerals..]) : rest[numerals] == '是';
    }

    /// <summary>第六件，… and 第六，…, but not 第三产业 nor 第一件大事 within a sentence.</summary>
    private static bool IsItem(ReadOnlySpan<char> rest) =>
        BehindOrdinal.Contains(rest[0])
        || (rest.Length > 1 && Counted.Contains(rest[0]) && BehindCounted.Contains(rest[1]));
}
