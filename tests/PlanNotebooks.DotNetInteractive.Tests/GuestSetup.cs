using Deedle;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Values;
using Plotly.NET;

namespace PlanNotebooks.DotNetInteractive.Tests;

/// <summary>What .NET Interactive's kernel has to be given that ours has: the references of every cell, and how frames and charts are
/// shown.</summary>
internal static class GuestSetup
{
    private static readonly string[] Assemblies =
    [
        "PlanNotebooks",
        "PlanNotebooks.Display",
        "PlanNotebooks.Formats",
        "PlanNotebooks.Frames",
        "PlanNotebooks.Plotly",
        "PlanNotebooks.Presentation",
        "PlanNotebooks.Sqlite",
        "Apache.Arrow",
        "Deedle",
        "DynamicObj",
        "FSharp.Core",
        "Microsoft.Data.Analysis",
        "Microsoft.ML.DataView",
        "Plotly.NET",
        "Plotly.NET.CSharp",
    ];

    private static readonly Type[] Shown =
    [
        typeof(DataFrame),
        typeof(DataFrameColumn),
        typeof(Frame<,>),
        typeof(Series<,>),
        typeof(GenericChart),
    ];

    /// <summary>The lines of a first cell.</summary>
    public static string References() =>
        string.Join('\n', Assemblies.Select(name => $"#r \"{Path.Combine(AppContext.BaseDirectory, name + ".dll")}\""));

    /// <summary>Shows values of the packages as our session does.</summary>
    public static void RegisterFormatters()
    {
        foreach (var type in Shown)
        {
            foreach (var mimeType in DisplayFormatters.MimeTypes)
                Formatter.Register(
                    type,
                    (value, writer) => writer.Write(ValueFormatter.Format(value).Data[mimeType]),
                    mimeType
                );
            Formatter.SetPreferredMimeTypesFor(type, [.. DisplayFormatters.MimeTypes]);
        }
    }
}
