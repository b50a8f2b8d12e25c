using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>Jupyter Notebook, serving a folder to a browser on this machine.</summary>
internal sealed class NotebookServer : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    public NotebookServer(InstalledKernel kernel, string folder, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        string[] arguments =
        [
            "-m",
            "notebook",
            "--no-browser",
            "--allow-root",
            "--ip=127.0.0.1",
            $"--port={port}",
            "--port-retries=0",
            "--NotebookApp.token=",
            "--NotebookApp.password=",
            $"--notebook-dir={folder}",
        ];
        var start = new ProcessStartInfo(Jupyter.Python!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = ChildEnvironment.Start(start, kernel.Variables.Concat(environment));
        // Read, so that the server never waits for room to write.
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Waits until it answers.</summary>
    public async Task WaitAsync()
    {
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            try
            {
                if ((await client.GetAsync(new Uri(Address, "api"))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (watch.Elapsed < Longest && !_process.HasExited)
            {
                // Not yet.
            }
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
