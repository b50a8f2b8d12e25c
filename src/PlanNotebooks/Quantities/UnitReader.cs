using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Quantities;

/// <summary>
/// Reads a unit: one of units.tsv, or one per another: 元/吨, 立方米/万元, 千克标煤/度, /10万. What a unit is counted per need not be in the table:
/// it is kept as printed.
/// </summary>
internal static class UnitReader
{
    /// <summary>The unit of people as it goes on as the noun that they are called by: 42万人口, 十亿多人口.</summary>
    public const string People = "人口";
    private const string Points = "个点";
    private const int LongestUnknown = 3;
    private const int PointReach = 8;
    private static readonly WordClass NotSoft = WordClasses.Of("not-bound-behind");
    private static readonly WordClass NoUnits = WordClasses.Of("not-unit");
    private static readonly WordClass NotUnknown = WordClasses.Of("behind-unit");
    private static readonly WordClass PointVerbs = WordClasses.Of("points-before");

    /// <summary>Reads the unit at <paramref name="at"/>.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="from">Where the number begins whose unit it is.</param>
    /// <param name="at">Where the number ends.</param>
    public static UnitReading Read(in Stretch text, int from, int at)
    {
        if (text[at] == '/')
            return PerMany(text, at);
        var start = IsLetterBehindSpace(text, at) ? at + 1 : at;
        var length = LengthAtStart(text.After(start));
        if (length == 0)
            return new UnitReading(at, null, false);
        return Idiom(text, from, at) ?? Plain(text, start, length);
    }

    /// <summary>30 km, 0.5 μg/m³: between a number and a unit in letters a space may stand.</summary>
    private static bool IsLetterBehindSpace(in Stretch text, int at) =>
        text[at] == ' ' && char.IsLetter(text[at + 1]) && !Han.Is(text[at + 1]);

    /// <summary>The length of the unit that words begin with, or of a shorter one where a longer word that is no unit begins there; 0 where
    /// there is none.</summary>
    private static int LengthAtStart(ReadOnlySpan<char> words)
    {
        var length = Units.All.AtStart(words);
        if (length == 0 || GoesOn(words, length))
            return 0;
        if (CountsNext(words, length))
            return length - 1;
        var other = NoUnits.AtStart(words);
        if (other < length)
            return length;
        return other > length ? Units.All.AtStart(words[..(length - 1)]) : 0;
    }

    /// <summary>3mA, 5t1: letters that go on are another word than the unit that they begin with.</summary>
    private static bool GoesOn(ReadOnlySpan<char> words, int length) =>
        char.IsAsciiLetter(words[length - 1]) && length < words.Length && char.IsAsciiLetterOrDigit(words[length]);

    /// <summary>km2条: the digit is no part of a unit of area where something is counted by it.</summary>
    private static bool CountsNext(ReadOnlySpan<char> words, int length) =>
        char.IsAsciiDigit(words[length - 1]) && Units.All.AtStart(words[length..]) > 0;

    /// <summary>人口 counts people and goes on as a noun; 个点 behind a word of change is short for 个百分点.</summary>
    private static UnitReading? Idiom(in Stretch text, int from, int at)
    {
        var behind = text.After(at);
        if (behind.StartsWith(People) && !behind.StartsWith("人口的"))
            return new UnitReading(at, "人", false);
        var isPoints = behind.StartsWith(Points) && IsSaidOfChange(text.Before(from));
        return isPoints ? new UnitReading(at + Points.Length, "百分点", false) : null;
    }

    private static UnitReading Plain(in Stretch text, int at, int length)
    {
        return text[at + length] switch
        {
            '/' => Composed(text, at, at + length),
            '(' => WithOther(text, at, at + length),
            '余' or '多' => Softened(text, at, at + length),
            _ => new UnitReading(at + length, Units.Printed(text.Between(at, at + length).ToString()), false),
        };
    }

    /// <summary>台 of 416台(套): a unit, with another in brackets.</summary>
    private static UnitReading WithOther(in Stretch text, int at, int end)
    {
        var other = Units.All.AtStart(text.After(end + 1));
        var close = text[end + 1 + other] == ')' ? end + 1 + other : end - 1;
        return new UnitReading(close + 1, Units.Printed(text.Between(at, end).ToString()), false);
    }

    private static bool IsSaidOfChange(ReadOnlySpan<char> before)
    {
        var clause = Breaks.LastClause(before);
        return PointVerbs.IsIn(clause.Length > PointReach ? clause[^PointReach..] : clause);
    }

    /// <summary>50公里多; 5个多月, whose unit is 个月.</summary>
    private static UnitReading Softened(in Stretch text, int at, int end)
    {
        var printed = text.Between(at, end).ToString();
        var rest = Units.All.AtStart(text.After(end + 1));
        if (
            rest > 0
            && string.Concat(printed, text.Between(end + 1, end + 1 + rest)) is var whole
            && Units.All.Contains(whole)
        )
            return new UnitReading(end + 1 + rest, Units.Printed(whole), true);
        var softens = text[end + 1] != '\0' && NotSoft.AtStart(text.After(end)) == 0;
        return new UnitReading(softens ? end + 1 : end, Units.Printed(printed), softens);
    }

    /// <summary>8.9/10万: so many of every hundred thousand.</summary>
    private static UnitReading PerMany(in Stretch text, int at)
    {
        var digits = text.EndOfRun(at + 1);
        return Multipliers.End(text, digits) > digits ? Composed(text, at, at) : new UnitReading(at, null, false);
    }

    private static UnitReading Composed(in Stretch text, int at, int end)
    {
        while (text[end] is '/' or '·' && EndOfPart(text, end + 1) is var next && next > end + 1)
            end = next;
        return new UnitReading(end, Units.Printed(text.Between(at, end).ToString()), false);
    }

    /// <summary>Past what a unit is counted per: 万元, 10万, 年, or a word that the table does not know.</summary>
    private static int EndOfPart(in Stretch text, int at)
    {
        var factor = Multipliers.End(text, text.EndOfRun(at));
        if (factor > at && !IsMultiplier(text[factor - 1]))
            return at;
        var known = Units.All.AtStart(text.After(factor));
        return known > 0 || factor > at ? factor + known : EndOfUnknown(text, at);
    }

    private static bool IsMultiplier(char c) => Multipliers.FactorOf(c) > 0;

    private static int EndOfUnknown(in Stretch text, int at)
    {
        var end = at;
        while (char.IsAsciiLetter(text[end]))
            end++;
        if (end > at)
            return end;
        while (Han.Is(text[end]) && NotUnknown.AtStart(text.After(end)) == 0)
            end++;
        return end - at <= LongestUnknown ? end : at;
    }
}
