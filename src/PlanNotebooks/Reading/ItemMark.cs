using System.Text.RegularExpressions;

namespace PlanNotebooks.Reading;

/// <summary>The mark that an item of a list begins with and that is no heading's: ①, 第六件，, 三是.</summary>
internal static partial class ItemMark
{
    /// <summary>What a line of a list begins with, a heading of one (■ 2024年成绩单) too.</summary>
    public const string Bullets = "●■◆◎★▲";

    /// <summary>Whether a line begins with one: 第六件，… and 第六，…, but not 第三产业 nor 第一件大事 within a sentence.</summary>
    public static bool Begins(ReadOnlySpan<char> line) => Mark().IsMatch(line);

    [GeneratedRegex("^(?:[①-⑳⑴-⒇㈠-㈩]|[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}(?:[，、：]|[件项条类个步，、][，、：. ]))")]
    private static partial Regex Mark();
}
