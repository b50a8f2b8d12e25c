using PlanNotebooks.Cli.Exports;

namespace PlanNotebooks.Cli.Tests;

/// <summary>The formats of <c>plan extract</c>, from the one list of them.</summary>
public static class Formats
{
    public static TheoryData<string> All => [.. ExportFormats.Names];

    public static TheoryData<string> OfText => Of(format => !format.IsFile);

    public static TheoryData<string> OfBytes => Of(format => format.IsFile);

    private static TheoryData<string> Of(Func<ExportFormat, bool> kind) =>
        [.. ExportFormats.All.Where(kind).Select(format => format.Name)];
}
