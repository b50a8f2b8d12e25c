using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using PlanNotebooks.Kernel.Language;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Kernel.Zmtp;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Server;

/// <summary>A Jupyter kernel: listens where a connection file says, and runs cells until it is told to stop.</summary>
/// <remarks>
/// Clients speak ZeroMQ. Its C library would have to be installed on an analyst's Windows machine, or carried in a package for every
/// system and processor; the part of its protocol that a kernel needs (ZMTP 3.0, no encryption, ROUTER and PUB) is a few hundred lines
/// that need nothing. The tests hold it against the C library itself, which is what every client uses.
/// </remarks>
public sealed class KernelServer : IDisposable
{
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(2);

    private readonly BlockingCollection<(Request Request, long Order)> _shellQueue = [];
    private readonly BlockingCollection<Request> _controlQueue = [];
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly MessageCodec _codec;
    private readonly RouterSocket _shell;
    private readonly RouterSocket _control;
    private readonly RouterSocket _stdin;
    private readonly RouterSocket _heartbeat;
    private readonly PublisherSocket _publisher;
    private readonly IoPub _iopub;
    private readonly InputChannel _input;
    private readonly CSharpSession _session;
    private readonly CellRunner _runner;
    private readonly ExecuteRequests _executes;
    private readonly RequestDispatcher _dispatcher;
    private readonly Lock _ordering = new();
    private long _arrived;
    private long _abortUntil;
    private volatile bool _stopping;

    private KernelServer(ConnectionFile connection, SessionOptions options)
    {
        _codec = new MessageCodec(new MessageSigner(connection.Key, connection.Scheme));
        _heartbeat = new RouterSocket("heartbeat", connection.Address("hb"));
        _shell = new RouterSocket("shell", connection.Address("shell"));
        _control = new RouterSocket("control", connection.Address("control"));
        _stdin = new RouterSocket("stdin", connection.Address("stdin"));
        _publisher = new PublisherSocket("iopub", connection.Address("iopub"));
        _iopub = new IoPub(_publisher, _codec);
        _input = new InputChannel(_stdin, _codec);
        _session = new CSharpSession(options with { Interruptible = true });
        _runner = new CellRunner(_session);
        var history = new History();
        _executes = new ExecuteRequests(_runner, _iopub, new StreamFlusher(), _input, history);
        _dispatcher = new RequestDispatcher(
            _codec,
            _iopub,
            _runner,
            _executes,
            history,
            new CodeAssistant(_session),
            AbortWaiting,
            Stop
        );
    }

    /// <summary>Runs a kernel until a client shuts it down, or the client is gone.</summary>
    /// <param name="connectionFile">The file that Jupyter wrote for it.</param>
    /// <param name="options">What its session starts with.</param>
    /// <exception cref="InvalidDataException">The file is no connection file.</exception>
    /// <exception cref="IOException">The file cannot be read, or an address that it names is in use.</exception>
    public static void Run(string connectionFile, SessionOptions options)
    {
        var connection = ConnectionFile.Read(connectionFile);
        using var server = Open(connection, options);
        server.Serve();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _publisher.Drain(LongestGoodbye);
        foreach (var socket in (IDisposable[])[_shell, _control, _stdin, _heartbeat, _publisher])
            socket.Dispose();
    }

    private static KernelServer Open(ConnectionFile connection, SessionOptions options)
    {
        try
        {
            return new KernelServer(connection, options);
        }
        catch (SocketException e)
        {
            throw new IOException($"cannot listen at {connection.Ip}: {e.Message}", e);
        }
    }

    private void Serve()
    {
        Console.SetIn(new CellInput());
        ConsoleRouter.Install();
        ExceptionHandling.SetUnhandledExceptionHandler(ReportElsewhere);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => EndByCell();
        using var interrupt = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            context =>
            {
                context.Cancel = true;
                _runner.Interrupt();
            }
        );
        ParentWatch.Start(Stop);
        Listen();
        _iopub.PublishState("starting", null);
        StartThread("control", () => Work(_controlQueue, request => _dispatcher.Control(request)));
        StartThread(
            "shell",
            () =>
            {
                _session.WarmUp();
                Work(_shellQueue, entry => _dispatcher.Shell(entry.Request, aborted: entry.Order <= _abortUntil));
            }
        );
        _stopped.Task.GetAwaiter().GetResult();
        _runner.Interrupt();
    }

    private void Listen()
    {
        _heartbeat.Start(RouterSocket.Send);
        _publisher.Start();
        _stdin.Start(Receive(_input.Take));
        _control.Start(Receive(_controlQueue.Add));
        _shell.Start(
            Receive(request =>
            {
                lock (_ordering)
                    _shellQueue.Add((request, ++_arrived));
            })
        );
    }

    private Action<ZmtpConnection, List<byte[]>> Receive(Action<Request> take) =>
        (peer, frames) =>
        {
            if (!_codec.TryRead(peer, frames, out var request, out var problem))
            {
                Console.Error.WriteLine($"plan kernel: dropped {problem}");
                return;
            }

            peer.ShowKey();
            take(request);
        };

    // What waits when a cell fails was sent by somebody who did not know that it would.
    private void AbortWaiting()
    {
        lock (_ordering)
            _abortUntil = _arrived;
    }

    private bool ReportElsewhere(Exception exception)
    {
        if (_stopping)
            return true;
        _executes.ReportElsewhere(CellScope.Given, _session.DescribeElsewhere(exception));
        return true;
    }

    // A cell may end the process (Environment.Exit): its clients are told, and do not wait for an answer.
    private void EndByCell()
    {
        if (_stopping)
            return;
        _stopping = true;
        _dispatcher.EndExecuting(CSharpSession.Exited(Environment.ExitCode));
        _publisher.Drain(LongestGoodbye);
    }

    private void Stop()
    {
        _stopping = true;
        _stopped.TrySetResult();
    }

    private static void Work<T>(BlockingCollection<T> queue, Action<T> work)
    {
        foreach (var item in queue.GetConsumingEnumerable())
            work(item);
    }

    private static void StartThread(string name, Action run) =>
        new Thread(() => run()) { IsBackground = true, Name = name }.Start();
}
