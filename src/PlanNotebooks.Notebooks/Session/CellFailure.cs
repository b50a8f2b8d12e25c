using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>The cell at which a run stopped.</summary>
/// <param name="Number">The cell's number among the code cells, from 1.</param>
/// <param name="Error">What went wrong.</param>
public sealed record CellFailure(int Number, ErrorOutput Error)
{
    /// <summary>The failure in one line: cell, kind of error, first line of its message.</summary>
    public override string ToString()
    {
        var message = Error.Message.ReplaceLineEndings("\n").Split('\n')[0];
        return Texts.Say("said.cell-failed", ("number", $"{Number}"), ("name", Error.Name), ("words", message));
    }
}
