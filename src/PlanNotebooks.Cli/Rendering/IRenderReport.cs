using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Is told how a rendering goes.</summary>
internal interface IRenderReport
{
    /// <summary>A notebook starts; the progress returned counts its cells.</summary>
    IProgress<CellProgress> Start(string name);

    /// <summary>The notebook has been written as a page.</summary>
    void Finish(string name, string page);

    /// <summary>Something is worth a line.</summary>
    void Note(string line);

    /// <summary>Something failed; the line names it.</summary>
    void Problem(string line);
}
