namespace PlanNotebooks.Quantities;

/// <summary>Percentage points in words: 三个百分点, 近两个百分点, 一点五个百分点, 半个百分点.</summary>
internal static class PointsInWords
{
    private const string Points = "百分点";
    private const int Tenth = 10;

    /// <summary>The points whose 百 stands at <paramref name="at"/>, if a numeral and 个 stand before it.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var isSoft = text[at - 1] == '多';
        var end = at - (isSoft ? 2 : 1);
        if (text[end] != '个' || !text.After(at).StartsWith(Points))
            return null;
        if (ValueBefore(text, end) is not var (from, value) || value == 0)
            return null;
        var points = Quantity.Amount(from, end, value, Points) with
        {
            Until = at + Points.Length,
            Bound = isSoft ? Bound.About : Bound.Exact,
        };
        return Bounds.Apply(text, points);
    }

    private static (int From, decimal Value)? ValueBefore(in Stretch text, int end)
    {
        if (text[end - 1] == '半')
            return (end - 1, 0.5m);
        var from = ChineseNumeral.Start(text, end);
        if (from == end || text.IsDigit(from - 1))
            return null;
        var value = ChineseNumeral.ValueOf(text.Between(from, end));
        if (text[from - 1] != '点')
            return (from, value);
        var whole = ChineseNumeral.Start(text, from - 1);
        return end - from == 1 && whole < from - 1
            ? (whole, ChineseNumeral.ValueOf(text.Between(whole, from - 1)) + (value / Tenth))
            : null;
    }
}
