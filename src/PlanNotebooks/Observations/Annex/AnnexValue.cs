using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Annex;

/// <summary>The figure in a cell: 1803, 6.5左右, 6-6.5, 下降2.3%, -0.4.</summary>
/// <param name="Number">The number; offsets into the cell.</param>
/// <param name="IsNegative">Whether a minus sign or a word of decline stands before it.</param>
internal readonly record struct AnnexValue(Quantity Number, bool IsNegative)
{
    private const string Falling = "-−—–▼↓";

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell, folded.</param>
    /// <param name="unit">The unit of the row or the column, which the cell does not repeat; null where none is known.</param>
    /// <returns>Null where the cell holds no number, or more than one.</returns>
    public static AnnexValue? Read(ReadOnlySpan<char> cell, string? unit)
    {
        var first = cell.IndexOfAnyInRange('0', '9');
        if (first < 0)
            return null;
        var own = Only(cell.ToString());
        if (own is null && unit is null)
            return null;
        var number = own?.Unit is not null || unit is null ? own : WithUnit(cell, unit);
        if (number is not { } read)
            return null;
        return new AnnexValue(
            read with
            {
                Bound = BoundBefore(cell[..read.Start]) ?? read.Bound,
            },
            IsDecline(cell[..read.Start])
        );
    }

    private static Quantity? WithUnit(ReadOnlySpan<char> cell, string unit)
    {
        var last = cell.LastIndexOfAnyInRange('0', '9') + 1;
        var number = Only(string.Concat(cell[..last], unit, cell[last..]));
        if (number is not { } read || read.End > last)
            return null;
        return read.Unit is null ? read with { Unit = unit } : read;
    }

    /// <summary>The one amount of a text; null where there is none or another.</summary>
    private static Quantity? Only(string text)
    {
        var found = new List<Quantity>();
        QuantityScanner.Scan(text, 0, text.Length, found);
        return
            found.Count == 1
            && found[0].Class is NumberClass.Amount or NumberClass.Part
            && char.IsAsciiDigit(text[found[0].Start])
            ? found[0] with
            {
                Class = NumberClass.Amount,
            }
            : null;
    }

    private static Bound? BoundBefore(ReadOnlySpan<char> before)
    {
        if (before.IndexOfAny("≤<≦") >= 0)
            return Bound.Max;
        return before.IndexOfAny("≥>≧") >= 0 ? Bound.Min : null;
    }

    private static bool IsDecline(ReadOnlySpan<char> before) =>
        before.HasAny(before.Length - 1, Falling) || WordClasses.Down.IsIn(before);
}
