namespace PlanNotebooks.Reading;

/// <summary>Writes years in numerals with digits, so that they are read as all others are: 二○○五年, 一九九八年, 二〇〇一至二〇〇五年.</summary>
internal static class NumeralYears
{
    private const int Length = 4;

    /// <summary>The zeros of such years, as they are printed and typed.</summary>
    private const string Zeros = "〇○零◯0Oo";
    private const string Numerals = "一二三四五六七八九";
    private const string Joints = "-—~至到";

    /// <summary>Whether a text has such a year.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; Next(text, i) is var at and >= 0; i = at + 1)
            if (Is(text, at - Length))
                return true;
        return false;
    }

    /// <summary>Writes them in a text that is folded but for them.</summary>
    public static void Fold(Span<char> text)
    {
        for (var i = 0; Next(text, i) is var at and >= 0; i = at + 1)
        {
            if (!Is(text, at - Length))
                continue;
            Write(text.Slice(at - Length, Length));
            var first = at - (2 * Length) - 1;
            if (first >= 0 && Joints.Contains(text[at - Length - 1]) && Is(text, first))
                Write(text.Slice(first, Length));
        }
    }

    /// <summary>Where 年 stands next.</summary>
    private static int Next(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOf('年') is var at and >= 0 ? from + at : -1;

    private static bool Is(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || !(text[at] == '二' && Zeros.Contains(text[at + 1]) || text[at] == '一' && text[at + 1] == '九'))
            return false;
        return DigitOf(text[at + 2]) >= 0 && DigitOf(text[at + 3]) >= 0 && (at == 0 || DigitOf(text[at - 1]) < 0);
    }

    private static void Write(Span<char> year)
    {
        for (var i = 0; i < year.Length; i++)
            year[i] = (char)('0' + DigitOf(year[i]));
    }

    /// <summary>The digit of a numeral; -1 of another character.</summary>
    private static int DigitOf(char c)
    {
        if (Zeros.Contains(c))
            return 0;
        return Numerals.IndexOf(c) is var at and >= 0 ? at + 1 : -1;
    }
}
