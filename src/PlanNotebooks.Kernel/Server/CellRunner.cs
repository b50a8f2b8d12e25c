using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Runs cells one after another, and interrupts the one that runs.</summary>
internal sealed class CellRunner(CSharpSession session)
{
    private readonly Lock _gate = new();
    private RunningCell? _running;

    /// <summary>Interrupts the cell that runs, if one does.</summary>
    public void Interrupt()
    {
        lock (_gate)
            _running?.Interrupt();
    }

    /// <summary>Runs a cell.</summary>
    /// <param name="code">Its source.</param>
    /// <param name="number">Its number.</param>
    /// <param name="outputs">Makes its sink, given what is cancelled when it is interrupted.</param>
    public CellResult Run(string code, int number, Func<CancellationToken, ICellSink> outputs)
    {
        using var cell = new RunningCell();
        lock (_gate)
            _running = cell;
        try
        {
            var sink = outputs(cell.Interruption);
            if (!session.TryPrepare(code, number, out var prepared, out var error, cell.Interruption))
                return new CellResult(null, error);
            return cell.Run(() => session.RunAsync(prepared, sink, cell.Interruption))
                ?? new CellResult(null, CSharpSession.GivenUp(number));
        }
        catch (OperationCanceledException)
        {
            return new CellResult(null, CSharpSession.Interrupted(number));
        }
        finally
        {
            lock (_gate)
                _running = null;
        }
    }
}
