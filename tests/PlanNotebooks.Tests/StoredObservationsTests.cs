using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests;

public class StoredObservationsTests
{
    private static readonly Table<Observation> Observations = Corpus.Load(Seeds.Folder).Observations;

    [Fact]
    public void WhatATableStoresComesBackAsItWas() =>
        Assert.Equal(
            Observations.AsEnumerable(),
            StoredObservations.Table(
                Observations.RowCount,
                (row, key) => Observations.Stored(row, Observations.ColumnIndex(key))
            )
        );

    [Fact]
    public void EveryColumnIsRead()
    {
        var asked = new HashSet<string>();

        StoredObservations.Read(key =>
        {
            asked.Add(key);
            return First(key);
        });

        Assert.Equal(Observations.Columns.Select(column => column.Name).Order(), asked.Order());
    }

    [Theory]
    [InlineData("value", 4.5, "4.5")]
    [InlineData("value", 12L, "12")]
    [InlineData("period", 2020.0, "2020")]
    [InlineData("start", 7L, "7")]
    public void NumbersMayComeInAnotherType(string key, object number, string expected)
    {
        var read = StoredObservations.Read(asked => asked == key ? number : First(asked));

        var table = Table.Of([read], Observations.Columns.Cast<Column<Observation>>());
        Assert.Equal(
            expected,
            Convert.ToString(table.Stored(0, table.ColumnIndex(key)), System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    [Theory]
    [InlineData("id", null, "An observation has no id.")]
    [InlineData("start", null, "An observation has no start.")]
    [InlineData("role", null, "An observation has no role.")]
    [InlineData(
        "measure",
        "speed",
        "measure of an observation is speed; expected one of level, growth, change, share, rank, completion."
    )]
    [InlineData("label", 7, "label of an observation is 7; expected words.")]
    [InlineData("headline", "perhaps", "headline of an observation is perhaps; expected true or false.")]
    [InlineData("value", "about 4.5", "value of an observation is about 4.5; expected a number.")]
    [InlineData("value", 1e40, "value of an observation is 1E+40; expected a smaller number.")]
    public void WhatDoesNotFitIsRefusedWithItsKey(string key, object? value, string message) =>
        Assert.Equal(
            message,
            Assert
                .Throws<FormatException>(() => StoredObservations.Read(asked => asked == key ? value : First(asked)))
                .Message
        );

    private static object? First(string key) => Observations.Stored(0, Observations.ColumnIndex(key));
}
