using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using PlanNotebooks.Formats.Caching;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workers;

/// <summary>What a worker does: it reads the files that it is asked for, and ends when nobody asks any more.</summary>
internal static class WorkerLoop
{
    private static readonly PosixSignal[] Stops = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    public static int Run(Stream requests, Stream answers)
    {
        // Ctrl-C in a terminal, and what a scheduler sends to end a job, reach every process; a worker ends with the program that it
        // works for, and not before it, which would take that for the file's doing.
        var stops = Array.ConvertAll(Stops, stop => PosixSignalRegistration.Create(stop, context => context.Cancel = true));
        Console.SetOut(TextWriter.Null);
        using var files = new BlockingCollection<(string Format, ReportFile? File, UnreadableReportException? Fault)>();
        new Thread(() => Listen(requests, files)) { IsBackground = true, Name = "requests" }.Start();
        foreach (var (format, file, fault) in files.GetConsumingEnumerable())
            Frame.Write(answers, file is null ? Of(fault!) : Answer(format, file));
        Array.ForEach(stops, stop => stop.Dispose());
        return 0;
    }

    /// <summary>Takes requests while a file is read too, so that the end of the program that asks is noticed at once.</summary>
    private static void Listen(
        Stream requests,
        BlockingCollection<(string Format, ReportFile? File, UnreadableReportException? Fault)> files
    )
    {
        try
        {
            while (true)
                files.Add(Next(requests));
        }
        catch (IOException)
        {
            Environment.Exit(0);
        }
    }

    private static (string Format, ReportFile? File, UnreadableReportException? Fault) Next(Stream requests)
    {
        var request = Frame.Read<WorkerRequest>(requests);
        try
        {
            return (request.Format, request.File(requests), null);
        }
        catch (UnreadableReportException fault)
        {
            return (request.Format, null, fault);
        }
    }

    /// <summary>What comes of a file; a parser that ran out of memory and says otherwise is not believed.</summary>
    private static WorkerAnswer Answer(string format, ReportFile file)
    {
        var isOverMemory = false;
        void Note(object? sender, FirstChanceExceptionEventArgs raised) => isOverMemory |= raised.Exception is OutOfMemoryException;
        AppDomain.CurrentDomain.FirstChanceException += Note;
        var answer = AnswerOf(format, file);
        AppDomain.CurrentDomain.FirstChanceException -= Note;
        return isOverMemory ? Of(FileBudget.TooMuch(file.Path)) : answer;
    }

    private static WorkerAnswer AnswerOf(string format, ReportFile file)
    {
        try
        {
            var reader = ReportFormats.Uncached.Single(one => one.Name == format);
            return new WorkerAnswer(CachedDocument.Of(reader.Read(file, static _ => { }).Single()), null, false);
        }
        catch (UnreadableReportException fault)
        {
            return Of(fault);
        }
    }

    private static WorkerAnswer Of(UnreadableReportException fault) =>
        new(null, fault.Reason, fault is MissingProgramException);
}
