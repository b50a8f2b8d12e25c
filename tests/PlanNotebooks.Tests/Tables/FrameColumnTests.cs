using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Tables;

public class FrameColumnTests
{
    public static TheoryData<object, Type, object> Values =>
        new()
        {
            { "甲", typeof(string), "甲" },
            { (short)7, typeof(int), 7 },
            { 7L, typeof(long), 7L },
            { 7.25, typeof(decimal), 7.25m },
            { 0.5f, typeof(decimal), 0.5m },
            { 7.10m, typeof(decimal), 7.10m },
            { true, typeof(bool), true },
            { new DateOnly(2020, 1, 2), typeof(string), "01/02/2020" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void AValueOfAnyTypeHasAColumn(object value, Type type, object expected)
    {
        var table = Table.Of([value, null], FrameColumn.Of("column", value.GetType(), (object? row) => row));

        Assert.Equal(type, table.Columns[0].Type);
        Assert.Equal(expected, table[0, 0]);
        Assert.Null(table[1, 0]);
    }

    [Fact]
    public void WhatIsNoNumberIsNull() =>
        Assert.Null(Table.Of([double.NaN], FrameColumn.Of("column", typeof(double), (double row) => row))[0, 0]);

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e40)]
    public void WhatNoDecimalHoldsIsSaid(double value) =>
        Assert.Throws<OverflowException>(() =>
            Table.Of([value], FrameColumn.Of("column", typeof(double), (double row) => row))[0, 0]
        );
}
