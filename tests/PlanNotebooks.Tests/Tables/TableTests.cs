using PlanNotebooks.Display;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Tables;

public sealed class TableTests
{
    private static readonly Table<Fact> Three = Facts.Of(
        new Fact("b", 2019, 2),
        new Fact("a", 2020, 3),
        new Fact("c", 2018, 1)
    );

    [Fact]
    public void Columns_KnowNameTypeAndSide()
    {
        Assert.Equal(["label", "year", "value", "headline", "standing"], Three.Columns.Select(column => column.Name));
        Assert.Equal(
            [typeof(string), typeof(int), typeof(decimal), typeof(bool), typeof(Standing)],
            Three.Columns.Select(column => column.Type)
        );
        Assert.Equal([true, true, true, false, false], Three.Columns.Select(column => column.IsNullable));
        Assert.Equal(
            [Alignment.Left, Alignment.Right, Alignment.Right, Alignment.Left, Alignment.Left],
            Three.Columns.Select(column => column.Alignment)
        );
        Assert.Equal("headline", Three.Columns[3].Heading);
    }

    [Fact]
    public void Cells_HoldTypedValues()
    {
        Table table = Three;
        Assert.Equal(2m, table[0, 2]);
        Assert.Equal(2019, table[0, 1]);
        Assert.Equal("2元", table.CellText(0, 2));
        Assert.Null(Facts.Of(new Fact(null, null, null))[0, 2]);
    }

    [Fact]
    public void Linq_WorksOverRows() => Assert.Equal(6, Three.Sum(fact => fact.Value));

    [Fact]
    public void OrderBy_KeepsColumns()
    {
        Assert.Equal(["c", "b", "a"], Three.OrderBy(fact => fact.Year).Select(fact => fact.Label));
        Assert.Equal(["a", "b", "c"], Three.OrderByDescending(fact => fact.Value).Select(fact => fact.Label));
        Assert.Equal(5, Three.OrderBy(fact => fact.Year).Columns.Count);
    }

    [Fact]
    public void Show_ChangesDisplayAndNotExports()
    {
        var shown = Three.Show("value", "headline");
        Assert.Equal([2, 3], shown.ShownColumns);
        Assert.Equal(Three.Csv(), shown.Csv());
        Assert.StartsWith("Value  headline\n", shown.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_RemovesFromExports()
    {
        Assert.StartsWith(
            "label,year,headline,standing\r\n",
            Three.Show("label", "value").Without("value").Csv(),
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => Three.Without("nothing"));
    }

    [Fact]
    public void With_AddsAColumn() =>
        Assert.Equal(4m, Three.With(Column.Of("double", (Fact fact) => fact.Value * 2))[0, 5]);

    [Fact]
    public void With_ANameThatIsThere_Throws() =>
        Assert.Throws<ArgumentException>(() => Three.With(Column.Of("value", (Fact fact) => fact.Value)));

    [Fact]
    public void ColumnOf_ATypeThatNoCellHolds_Throws() =>
        Assert.Throws<ArgumentException>(() => Column.Of("when", (Fact fact) => DateTime.UnixEpoch));

    [Fact]
    public void HiddenColumns_AreExportedAndNotShown()
    {
        Assert.DoesNotContain("headline", Three.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("headline", Three.Csv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_HasHtmlAndPlainText() =>
        Assert.Equal(["text/html", "text/plain"], Three.ToMimeBundle().Data.Keys.Order());
}
