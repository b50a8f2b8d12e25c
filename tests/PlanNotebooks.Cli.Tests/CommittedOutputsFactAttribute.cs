using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Tests;

/// <summary>A test of the outputs that the committed notebooks carry: skipped, with the reason, while none carries any.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CommittedOutputsFactAttribute : FactAttribute
{
    public CommittedOutputsFactAttribute() =>
        Skip = CommittedNotebooks.Files.Any(CarriesOutputs)
            ? null
            : $"No committed notebook carries outputs, so none was compared; to write them, run {CommittedNotebooks.Refresh}";

    private static bool CarriesOutputs(string path) =>
        NotebookReader.Parse(File.ReadAllText(path), path).Cells.Any(cell => cell.Outputs.Count > 0);
}
