using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Prints what each cell showed, as text, when the cell has been run.</summary>
internal sealed class OutputPrinter(TextWriter output) : IProgress<CellProgress>
{
    /// <inheritdoc/>
    public void Report(CellProgress value)
    {
        foreach (var shown in value.Last?.Outputs ?? [])
        {
            var text = Text(shown);
            output.Write(text);
            if (text is [.., not '\n'])
                output.WriteLine();
        }
    }

    private static string Text(CellOutput shown) =>
        shown switch
        {
            StreamOutput stream => stream.Text,
            DisplayOutput display => display.Bundle.Data.GetValueOrDefault(MimeBundle.Plain, ""),
            ErrorOutput error => string.Join('\n', error.Traceback),
            _ => "",
        };
}
