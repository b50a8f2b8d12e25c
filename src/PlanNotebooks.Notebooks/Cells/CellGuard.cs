using System.Runtime.CompilerServices;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Cells;

/// <summary>
/// The calls that <see cref="Interruption.GuardInserter"/> puts into a cell's loops and functions, so that an endless loop can be
/// interrupted and an endless recursion is an error instead of the end of the process.
/// </summary>
/// <remarks>
/// .NET has no way to abort a thread that is fit for use: <c>ControlledExecution.Run</c>, which aborts, was seen to end the whole process
/// on Linux when it hits a thread within precompiled library code, and the analyst's variables with it.
/// </remarks>
public static class CellGuard
{
    private static volatile bool s_armed;

    /// <summary>Called at every turn of a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell that the caller runs in has been interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Turn()
    {
        if (s_armed)
            CellScope.ThrowIfInterrupted();
    }

    /// <summary>Called at the start of a function.</summary>
    /// <exception cref="InsufficientExecutionStackException">The function has called itself too deeply.</exception>
    /// <exception cref="OperationCanceledException">The cell that the caller runs in has been interrupted.</exception>
    public static void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Turn();
    }

    /// <summary>Makes the guards look whether their cell is interrupted. Until the first interrupt they cost one read of a flag.</summary>
    internal static void Arm() => s_armed = true;
}
