using System.Text.RegularExpressions;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Two columns between what runs across both, in many shapes: printed column by column and line by line, with gutters from one
/// character to three, between headings, paragraphs and tables.</summary>
public sealed partial class ColumnShapeTests
{
    private const int Shapes = 200;

    /// <summary>So many are not read in order: a line of two columns above a table of two, and cells that the order of printing shows where
    /// there are none.</summary>
    private const int Mixed = 2;

    [Fact]
    public void Read_TwoColumnsInManyShapes_AreReadInOrder()
    {
        var mixed = Enumerable.Range(0, Shapes).Where(IsMixed).ToList();
        Assert.True(mixed.Count <= Mixed, $"mixed: {string.Join(", ", mixed.Select(number => ColumnShape.Of(number).Shape))}");
    }

    private static bool IsMixed(int number)
    {
        var (pdf, shape) = ColumnShape.Of(number);
        return Space().Replace(string.Concat(shape.Expected), "") != Space().Replace(Read(pdf).Text, "");
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();
}
