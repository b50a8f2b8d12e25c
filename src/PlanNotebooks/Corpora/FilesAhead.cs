using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PlanNotebooks;

/// <summary>Reads files at the same time and hands over what came of them in their order, however many are read at once.</summary>
internal static class FilesAhead
{
    /// <summary>For each reader, how many files may be read and wait for their turn.</summary>
    private const int WaitingPerReader = 4;

    /// <summary>The outcomes of each file, in the order of the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="reading">Reads one.</param>
    /// <param name="jobs">How many are read at once; with one, each is read when it is asked for.</param>
    public static IEnumerable<IEnumerable<FileOutcome>> Read(
        IReadOnlyList<string> files,
        FileReading reading,
        int jobs
    ) =>
        jobs <= 1 || files.Count <= 1
            ? files.Select(reading.Of)
            : ReadAhead(files, reading, Math.Min(jobs, files.Count));

    private static IEnumerable<IEnumerable<FileOutcome>> ReadAhead(
        IReadOnlyList<string> files,
        FileReading reading,
        int jobs
    )
    {
        var waiting = new Queue<Pending>();
        var work = new BlockingCollection<Pending>();
        var context = ExecutionContext.Capture();
        for (var i = 0; i < jobs; i++)
            StartReader(work, context);
        try
        {
            var next = 0;
            foreach (var file in files)
            {
                for (; next < files.Count && waiting.Count < jobs * WaitingPerReader; next++)
                {
                    var pending = new Pending(files[next], reading);
                    waiting.Enqueue(pending);
                    work.Add(pending);
                }

                yield return waiting.Dequeue().Take() ?? reading.Of(file);
            }
        }
        finally
        {
            work.CompleteAdding();
        }
    }

    // Threads of their own: those of the pool would be many as soon as one waits.
    private static void StartReader(BlockingCollection<Pending> work, ExecutionContext? context)
    {
        var reader = new Thread(() => Run(work, context)) { IsBackground = true, Name = "reader" };
        reader.UnsafeStart();
    }

    /// <summary>Who listens to what the caller reads hears what is read here too.</summary>
    private static void Run(BlockingCollection<Pending> work, ExecutionContext? context)
    {
        foreach (var pending in work.GetConsumingEnumerable())
        {
            if (context is null)
                pending.Read();
            else
                ExecutionContext.Run(context, static state => ((Pending)state!).Read(), pending);
        }
    }

    /// <summary>A file that is read, or will be; what came of it is let go once it is taken.</summary>
    private sealed class Pending(string file, FileReading reading)
    {
        private readonly ManualResetEventSlim _done = new();
        private IReadOnlyList<FileOutcome>? _outcomes;
        private ExceptionDispatchInfo? _fault;

        public void Read()
        {
            try
            {
                _outcomes = reading.Ahead(file);
            }
            catch (Exception fault)
            {
                // Whoever takes the outcome is to meet it, in the order of the files.
                _fault = ExceptionDispatchInfo.Capture(fault);
            }

            _done.Set();
        }

        public IReadOnlyList<FileOutcome>? Take()
        {
            _done.Wait();
            _fault?.Throw();
            var outcomes = _outcomes;
            _outcomes = null;
            return outcomes;
        }
    }
}
