namespace PlanNotebooks.Reading;

/// <summary>A cell of a table in the cleaned text.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Start">Its first character, in the cleaned text.</param>
/// <param name="End">Past its last character; equal to <paramref name="Start"/> for an empty cell.</param>
/// <param name="Indented">Whether spaces stand before its text, as before the parts of the row above.</param>
internal readonly record struct CleanCell(
    int Row,
    int Column,
    int RowSpan,
    int ColumnSpan,
    int Start,
    int End,
    bool Indented
)
{
    public bool IsEmpty => End == Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether it stands over a column.</summary>
    public bool IsOver(int column) => Column <= column && column < Column + ColumnSpan;
}
