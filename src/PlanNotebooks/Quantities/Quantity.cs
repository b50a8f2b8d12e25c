namespace PlanNotebooks.Quantities;

/// <summary>A printed number with all that belongs to it; offsets are into the cleaned text.</summary>
/// <param name="Class">What the number is.</param>
/// <param name="From">Where its bound begins (约, 超过); equal to <paramref name="Start"/> where none stands before it.</param>
/// <param name="Start">The first digit.</param>
/// <param name="End">Past the last digit.</param>
/// <param name="Until">Past the unit and the bound behind it (亿元以上).</param>
/// <param name="Value">The value in the base unit: 85亿元 is 8500000000.</param>
/// <param name="Upper">The upper value of a range, in the base unit.</param>
/// <param name="Unit">The unit as printed, without 万 and 亿; null where none is printed.</param>
/// <param name="Bound">How the number bounds the value.</param>
/// <param name="Ordinal">Whether 第 stands before it.</param>
internal readonly record struct Quantity(
    NumberClass Class,
    int From,
    int Start,
    int End,
    int Until,
    decimal Value,
    decimal? Upper,
    string? Unit,
    Bound Bound,
    bool Ordinal
)
{
    /// <summary>The offset of a range's second number; 0 where there is none.</summary>
    public int UpperStart { get; init; }

    /// <summary>Past the last digit of a range's second number.</summary>
    public int UpperEnd { get; init; }

    /// <summary>Whether the unit is that of a rate.</summary>
    public bool IsRatio => Unit is "%" or "‰" or "‱";

    /// <summary>Whether the unit is that of percentage points.</summary>
    public bool IsPoints => Unit is "百分点" or "千分点";

    /// <summary>Whether it is a rate, or by how many points one changes.</summary>
    public bool IsInPercent => IsRatio || IsPoints;

    /// <summary>Whether it says how many times as much: 1.5倍.</summary>
    public bool IsMultiple => Unit == "倍";

    /// <summary>An exact amount that ends with its digits.</summary>
    public static Quantity Amount(int start, int end, decimal value, string? unit) =>
        new(NumberClass.Amount, start, start, end, end, value, null, unit, Bound.Exact, false);

    /// <summary>A number of another class, of which only the digits count.</summary>
    public static Quantity Other(NumberClass numberClass, int start, int end, decimal value) =>
        new(numberClass, start, start, end, end, value, null, null, Bound.Exact, false);
}
