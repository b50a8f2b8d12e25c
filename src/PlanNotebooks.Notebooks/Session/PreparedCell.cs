using Microsoft.CodeAnalysis.Scripting;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>A cell that has been compiled and can be run.</summary>
public sealed class PreparedCell
{
    internal PreparedCell(Script<object?> script, int number) => (Script, Number) = (script, number);

    /// <summary>The cell's number, by which errors name it.</summary>
    public int Number { get; }

    internal Script<object?> Script { get; }
}
