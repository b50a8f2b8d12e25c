using PlanNotebooks.Cli.Files;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Reports in plain lines, for files and pipes.</summary>
internal sealed class PlainReport(TextWriter output, TextWriter error) : IRenderReport, IProgress<CellProgress>
{
    /// <inheritdoc/>
    public IProgress<CellProgress> Start(string name)
    {
        output.WriteLine(VisibleText.Of(Texts.Say("said.running", ("name", name))));
        return this;
    }

    /// <inheritdoc/>
    public void Report(CellProgress value)
    {
        // Lines for single cells would only fill a log.
    }

    /// <inheritdoc/>
    public void Finish(string name, string page) => output.WriteLine(VisibleText.Of(Texts.Say("said.wrote", ("page", page))));

    /// <inheritdoc/>
    public void Note(string line) => output.WriteLine(VisibleText.Of(line));

    /// <inheritdoc/>
    public void Problem(string line) => error.WriteLine(VisibleText.Of(line));
}
