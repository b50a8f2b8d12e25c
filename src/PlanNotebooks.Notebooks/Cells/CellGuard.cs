using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
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
    /// <summary>Some thousand calls.</summary>
    private const int MostAsyncStack = 512 << 10;

    private static readonly ConcurrentDictionary<
        EventHandler<FirstChanceExceptionEventArgs>,
        EventHandler<FirstChanceExceptionEventArgs>
    > Handlers = [];

    private static volatile bool s_armed;

    [ThreadStatic]
    private static nint s_top;

    [ThreadStatic]
    private static bool s_isHandling;

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

    /// <summary>What the first field of a class begins with, before others create more objects.</summary>
    /// <returns>That it was called.</returns>
    /// <exception cref="InsufficientExecutionStackException">Objects have created others too deeply.</exception>
    /// <exception cref="OperationCanceledException">The cell that the caller runs in has been interrupted.</exception>
    public static bool Entered()
    {
        Enter();
        return true;
    }

    /// <summary>Called at the start of an async function, in which an error climbs slowly: it may call itself less deeply than
    /// others.</summary>
    /// <exception cref="InsufficientExecutionStackException">The function has called itself too deeply.</exception>
    /// <exception cref="OperationCanceledException">The cell that the caller runs in has been interrupted.</exception>
    public static unsafe void EnterAsync()
    {
        byte here;
        var place = (nint)(&here);
        if (s_top == 0 || place > s_top)
            s_top = place;
        if (s_top - place > MostAsyncStack)
            throw new InsufficientExecutionStackException("An async function has called itself too deeply.");
        Enter();
    }

    /// <summary>What a cell has called at every exception (<see cref="AppDomain.FirstChanceException"/>), so that an exception of its own
    /// does not call it again, and ends it alone.</summary>
    /// <param name="handler">What the cell adds to the event, or takes away from it.</param>
    /// <returns>What is added or taken away instead.</returns>
    public static EventHandler<FirstChanceExceptionEventArgs> FirstChance(EventHandler<FirstChanceExceptionEventArgs> handler) =>
        Handlers.GetOrAdd(
            handler,
            static own =>
            {
                var isTold = false;
                return (sender, raised) => Handle(own, sender, raised, ref isTold);
            }
        );

    private static void Handle(
        EventHandler<FirstChanceExceptionEventArgs> handler,
        object? sender,
        FirstChanceExceptionEventArgs raised,
        ref bool isTold
    )
    {
        if (s_isHandling)
            return;
        s_isHandling = true;
        try
        {
            handler(sender, raised);
        }
        catch (Exception fault)
        {
            if (isTold)
                return;
            isTold = true;
            Console.Error.WriteLine($"a handler of FirstChanceException failed: {fault.GetType().Name}: {fault.Message}");
        }
        finally
        {
            s_isHandling = false;
        }
    }

    /// <summary>Makes the guards look whether their cell is interrupted. Until the first interrupt they cost one read of a flag.</summary>
    internal static void Arm() => s_armed = true;
}
