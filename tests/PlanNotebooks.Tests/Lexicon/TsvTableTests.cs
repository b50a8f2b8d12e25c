using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Lexicon;

public sealed class TsvTableTests
{
    private const string Text = "# of units\nunit\tdimension\tfactor\n\n宗\tcount\t\n亩\tarea\t666.6667\n";

    [Fact]
    public void Parse_ALineMore_IsARowMore()
    {
        var rows = TsvTable.Parse("units.tsv", Text + "垧\tarea\t10000\n").Rows;
        Assert.Equal(3, rows.Count);
        Assert.Equal(
            ("垧", "area", "10000", 6),
            (rows[^1]["unit"], rows[^1]["dimension"], rows[^1]["factor"], rows[^1].Line)
        );
    }

    [Theory]
    [InlineData("unit\twords\r\n宗\ta|b\r\n")]
    [InlineData("\uFEFFunit\twords\n宗\ta|b")]
    [InlineData("# comment\nunit\twords\n# another\n\n 宗 \t a | b \n")]
    public void Parse_LineEndsMarksAndComments_MakeNoDifference(string text)
    {
        var row = Assert.Single(TsvTable.Parse("x.tsv", text).Rows);
        Assert.Equal("宗", row["unit"]);
        Assert.Equal(["a", "b"], row.List("words"));
    }

    [Fact]
    public void Cell_LeftOutOrUnknown_IsEmpty()
    {
        var row = TsvTable.Parse("x.tsv", "unit\tfactor\n宗\n").Rows[0];
        Assert.Equal("", row["factor"]);
        Assert.Equal("", row["nothing"]);
        Assert.Empty(row.List("factor"));
        Assert.Equal(-1, row.Table.ColumnOf("nothing"));
    }

    [Fact]
    public void Parse_ARowThatIsTooLong_SaysWhichLine() =>
        Assert.Equal(
            "units.tsv, line 3: 3 cells, but the header names 2.",
            Assert.Throws<FormatException>(() => TsvTable.Parse("units.tsv", "a\tb\n1\t2\n1\t2\t3\n")).Message
        );

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void Parse_NoHeader_SaysSo(string text) =>
        Assert.Equal(
            "units.tsv: no header line.",
            Assert.Throws<FormatException>(() => TsvTable.Parse("units.tsv", text)).Message
        );

    [Fact]
    public void Embedded_ATableThatIsNotThere_SaysItsName() =>
        Assert.Contains(
            "nothing.tsv",
            Assert.Throws<InvalidOperationException>(() => TsvTable.Embedded("nothing.tsv")).Message,
            StringComparison.Ordinal
        );
}
