namespace PlanNotebooks.Formats.Pdf;

/// <summary>A line of prose in its column.</summary>
/// <param name="Page">The page's index, from 0.</param>
/// <param name="Row">What it says, and where.</param>
/// <param name="ColumnLeft">The left edge of its column.</param>
/// <param name="ColumnRight">The right edge of its column.</param>
internal sealed record PdfLine(int Page, PdfRow Row, double ColumnLeft, double ColumnRight) : PdfBlock(Page)
{
    private const double Indent = 1.2;
    private const double Short = 1.8;
    private const double NarrowestColumn = 12;

    private const double NarrowestPrinted = 5;

    /// <summary>How much of its column a line of prose takes, even where the spaces beside its numbers are wide.</summary>
    private const double Filled = 0.65;

    /// <summary>More than the two characters that a paragraph's first line is indented by.</summary>
    private const double FirstLine = 2.6;

    /// <summary>Whether nothing of what stands before it goes on in it: it begins a cell, or stands below cells.</summary>
    public bool IsApart { get; init; }

    /// <summary>Which of the cells beside one another it stands in, none of which goes on in another; 0 where there are none.</summary>
    public int Cell { get; init; }

    /// <summary>Whether it stands in a column that the file prints for itself.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Whether nothing of the line before it goes on in it.</summary>
    public bool IsApartFrom(PdfLine before) => IsApart || Cell != before.Cell;

    /// <summary>Whether it begins further in than its column.</summary>
    public bool IsIndented => Row.Left > ColumnLeft + (Indent * Row.Em);

    /// <summary>Whether it reaches to the end of its column.</summary>
    public bool IsFull => IsInProse && Row.Right > ColumnRight - (Short * Row.Em);

    /// <summary>Whether it fills its column: it does not only stand at its end, and is not of a few things that stand apart.</summary>
    public bool IsFilled => IsFull && Row.Segments.Sum(segment => segment.Width) > Filled * (ColumnRight - ColumnLeft);

    /// <summary>Whether the line below could not have begun in it, since what that one begins with may not be broken: 能“阳光厨房”330.</summary>
    public bool HasNoRoomFor(PdfLine below) =>
        IsInProse && Row.Right + (Unbroken.WidthOf(below.Row.Text) * Row.Em) > ColumnRight;

    /// <summary>Whether it stands in the middle of its column, as a title does.</summary>
    public bool IsCentered =>
        Row.Left > ColumnLeft + (FirstLine * Row.Em)
        && !IsFull
        && Math.Abs(Row.Left - ColumnLeft - (ColumnRight - Row.Right)) < 2 * Row.Em;

    /// <summary>Whether its column is wide enough for where its lines end to say anything.</summary>
    private bool IsInProse => ColumnRight - ColumnLeft > (IsPrinted ? NarrowestPrinted : NarrowestColumn) * Row.Em;
}
