using Microsoft.CodeAnalysis.Scripting;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>A cell that has been compiled and can be run.</summary>
public sealed class PreparedCell
{
    internal PreparedCell(Script<object?> script, int number, ScriptState<object?>? before, int turn) =>
        (Script, Number, Before, Turn) = (script, number, before, turn);

    /// <summary>The cell's number, by which errors name it.</summary>
    public int Number { get; }

    internal Script<object?> Script { get; }

    /// <summary>What earlier cells have left, which the cell was compiled for; null for the first one.</summary>
    internal ScriptState<object?>? Before { get; }

    /// <summary>Which of the session's cells it is, those that did not compile counted.</summary>
    internal int Turn { get; }
}
