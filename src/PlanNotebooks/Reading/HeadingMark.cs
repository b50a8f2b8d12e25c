using System.Buffers;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>The mark that a heading or a list item begins with: 一、 （一） 1. 第一部分.</summary>
/// <param name="Level">1 for 一、, 第一部分 and 第一章, 2 for （一） and 第一节, 3 for 1. and 1、, 4 for (1); 0 where the line begins with none.</param>
/// <param name="Length">The mark's length in characters.</param>
internal readonly partial record struct HeadingMark(int Level, int Length)
{
    /// <summary>A longer line is no heading, whatever it begins with.</summary>
    public const int LongestHeading = 60;

    private const int LongestBareHeading = 26;
    private const int LongestRunOn = 30;
    private const string Numeral = "[一二三四五六七八九十]";
    private const string Digit = "[0-9０-９]";
    private static readonly WordClass Reviews = WordClasses.Of("review-heading");
    private static readonly WordClass Openings = WordClasses.Of("bare-heading");
    private static readonly WordClass Plans = WordClasses.Of("plan-heading");
    private static readonly SearchValues<char> Opening = SearchValues.Create("（(");
    private static readonly SearchValues<char> Ordinal = SearchValues.Create("第");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>Each form of a mark, what it begins with, and the level that it tells.</summary>
    private static readonly (SearchValues<char> Firsts, Regex Form, int Level)[] Forms =
    [
        (Numerals, NumeralBeforeSign(), 1),
        (Opening, NumeralInBrackets(), 2),
        (Digits, DigitsBeforePoint(), 3),
        (Opening, DigitsInBrackets(), 4),
        (Ordinal, Part(), 1),
        (Ordinal, Section(), 2),
    ];

    /// <summary>The mark at the beginning of a line.</summary>
    public static HeadingMark Find(ReadOnlySpan<char> line)
    {
        foreach (var (firsts, form, level) in Forms)
            if (line.First(1).ContainsAny(firsts))
                foreach (var mark in form.EnumerateMatches(line))
                    return new HeadingMark(level, mark.Length);
        return IsYearHeading(line) ? new HeadingMark(1, 0) : default;
    }

    /// <summary>How long the heading is that a folded text without breaks begins with: 一、2024年工作回顾 of 一、2024年工作回顾过去一年,…; 0 where its words
    /// do not say where it ends.</summary>
    public static int LengthOfRunOn(ReadOnlySpan<char> text)
    {
        text = text.First(LongestRunOn).UpTo(",。;:!");
        return EndOf(Reviews, text) is var review and > 0 ? review : EndOf(Plans, text);
    }

    private static int EndOf(WordClass words, ReadOnlySpan<char> text) =>
        words.IndexIn(text) is var at and >= 0 ? at + words.AtStart(text[at..]) : 0;

    /// <summary>A line such as 2024年工作回顾 or 过去五年工作回顾, which stands without a mark.</summary>
    private static bool IsYearHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestBareHeading || line.IndexOfAny("。，,；;：:") >= 0)
            return false;
        var folded = Folding.Fold(line, stackalloc char[LongestBareHeading]);
        var year = folded.IndexOfAnyExcept(Digits) == 4 && folded[4] == '年';
        return (year || Openings.AtStart(folded) > 0 || folded.HasAny(0, "“\""))
            && Reviews.AtEnd(folded) + Plans.AtEnd(folded) > 0;
    }

    /// <summary>一、 but for a list of ordinals: 一、二、三产业增加值分别完成….</summary>
    [GeneratedRegex($"^{Numeral}{{1,3}}[、．](?!{Numeral}+[、产])")]
    private static partial Regex NumeralBeforeSign();

    [GeneratedRegex($"^[（(]{Numeral}{{1,3}}[）)]")]
    private static partial Regex NumeralInBrackets();

    /// <summary>1. but no number with decimals.</summary>
    [GeneratedRegex($"^{Digit}{{1,2}}[.．、](?=[^0-9０-９])")]
    private static partial Regex DigitsBeforePoint();

    [GeneratedRegex($"^[（(]{Digit}{{1,3}}[）)]")]
    private static partial Regex DigitsInBrackets();

    [GeneratedRegex($"^第{Numeral}+(?:部分|篇|章)")]
    private static partial Regex Part();

    [GeneratedRegex($"^第{Numeral}+节")]
    private static partial Regex Section();
}
