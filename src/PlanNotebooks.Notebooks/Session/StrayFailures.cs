using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>What fails on threads that cells have left behind (async void, a thread of its own) is the cell's failure, and not the
/// process's end.</summary>
internal static class StrayFailures
{
    private static readonly ConditionalWeakTable<ICellSink, Exception> Failures = [];
    private const string Submission = " Submission#";
    private static int s_listening;

    /// <summary>Begins to listen, once in a process; a kernel listens by itself.</summary>
    public static void Listen()
    {
        if (Interlocked.Exchange(ref s_listening, 1) == 0)
            ExceptionHandling.SetUnhandledExceptionHandler(Keep);
    }

    /// <summary>The failure that a cell's work met elsewhere; null where there was none.</summary>
    public static ErrorOutput? Take(ICellSink sink, CSharpSession session)
    {
        if (!Failures.TryGetValue(sink, out var failure))
            return null;
        Failures.Remove(sink);
        return session.DescribeElsewhere(failure);
    }

    private static bool Keep(Exception failure)
    {
        if ((CellScope.Given ?? (IsOfCell(failure) ? CellScope.Last : null)) is not { } sink)
            return false;
        Failures.TryAdd(sink, failure);
        return true;
    }

    /// <summary>Whether a cell's code threw it: a timer's callback has left the cell's flow by the time its failure is known.</summary>
    private static bool IsOfCell(Exception failure) =>
        failure.StackTrace?.Contains(Submission, StringComparison.Ordinal) == true;
}
