using PlanNotebooks.Corrections;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Corrections;

/// <summary>What corrections share with the exports and with the reader, checked on a seed.</summary>
public sealed class FieldTests
{
    private static readonly Report Seed = Report.Load(Seeds.File(Seeds.Names[2]));

    [Fact]
    public void EveryKeyOfTheExports_MayBeChangedOrSaysWhyNot()
    {
        foreach (
            var column in Corpus
                .Of(Seed)
                .Observations.Columns.Where(column => ObservationFields.Find(column.Name) is null)
        )
            Assert.StartsWith(column.Name + " ", ObservationFields.WhyNot(column.Name), StringComparison.Ordinal);
        Assert.All(
            ObservationFields.All,
            field => Assert.Contains(Corpus.Of(Seed).Observations.Columns, column => column.Name == field.Key)
        );
    }

    [Fact]
    public void EveryField_FitsTheCellThatExportsWrite_AndIsChangedToItself()
    {
        var table = Corpus.Of(Seed).Observations;
        foreach (var field in ObservationFields.All)
        {
            var column = table.ColumnIndex(field.Key);
            for (var row = 0; row < table.Count; row++)
            {
                var cell = CellValue.ForMachines(table[row, column]);
                Assert.True(field.Is(table[row], cell), $"{table[row].Id}: {field.Key} is not {cell}");
                Assert.Equal(table[row], field.Change(table[row], field.Parse(cell).Value));
            }
        }
    }

    [Fact]
    public void EveryObservation_IsConsistentAsItWasRead()
    {
        foreach (var observation in Seed.Observations)
        {
            Assert.Null(Consistency.FaultOf(observation, Seed.Indicators));
            Assert.Equal(observation, Consistency.Filled(observation, Seed.Indicators));
        }
    }

    [Fact]
    public void Place_OfEveryNumber_IsTheReaders()
    {
        foreach (var observation in Seed.Observations)
        {
            var place = Place.Of(Seed.Text, Place.IndexOf(Seed.Text, observation.Start, observation.End));
            Assert.Equal((observation.Quote, observation.Section), (place?.Quote, place?.Block.Section));
        }
    }
}
