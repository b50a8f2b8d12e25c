using System.Globalization;

namespace PlanNotebooks.Tests.Gold;

/// <summary>All observations of the five reports, as they were last reviewed: whoever changes the reading reads what changed
/// here.</summary>
/// <remarks>With MEND=1 in the environment the snapshot is written anew: read its difference before it is committed.</remarks>
public sealed class SeedSnapshotTests
{
    private static readonly string[] Keys =
    [
        "id",
        "label",
        "indicator",
        "measure",
        "value",
        "upper",
        "unit",
        "role",
        "period",
        "period_from",
        "bound",
        "commitment",
        "status",
        "headline",
        "text",
    ];

    private static readonly string Snapshot = Path.Combine(Repository.Root, "tests", "gold", "seeds_snapshot.tsv");

    [Fact]
    public void Seeds_GiveTheObservationsOfTheSnapshot()
    {
        var read = Seeds.Names.SelectMany(name => Report.Load(Seeds.File(name)).Observations).ToList();
        var columns = Keys.Select(key => ObservationColumns.All.Single(column => column.Name == key)).ToList();
        var lines = read.Select(observation =>
            string.Join(
                '\t',
                columns.Select(column => Convert.ToString(column.Value(observation), CultureInfo.InvariantCulture))
            )
        );
        var text = string.Join('\n', lines.Prepend(string.Join('\t', Keys))) + "\n";
        if (Environment.GetEnvironmentVariable("MEND") == "1")
        {
            File.WriteAllText(Snapshot, text);
        }

        Assert.Equal(File.ReadAllText(Snapshot).Split('\n'), text.Split('\n'));
    }
}
