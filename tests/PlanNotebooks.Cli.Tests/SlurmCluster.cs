using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PlanNotebooks.Cli.Tests;

/// <summary>A Slurm of the test's own: a controller and two nodes on this machine, which no other Slurm knows of.</summary>
internal sealed class SlurmCluster : IDisposable
{
    public static readonly string[] Programs = ["slurmctld", "slurmd", "sbatch", "squeue", "sinfo"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly List<Process> _daemons = [];
    private readonly string _configuration;
    private readonly string _folder;

    public SlurmCluster(string folder)
    {
        _folder = Directory.CreateDirectory(Path.Combine(folder, "slurm")).FullName;
        _configuration = Path.Combine(_folder, "slurm.conf");
        Directory.CreateDirectory(Path.Combine(_folder, "state"));
        File.WriteAllText(_configuration, Configuration());
        _daemons.Add(Run("slurmctld", ["-D", "-f", _configuration]));
        _daemons.Add(Run("slurmd", ["-D", "-N", "n1", "-f", _configuration]));
        _daemons.Add(Run("slurmd", ["-D", "-N", "n2", "-f", _configuration]));
    }

    /// <summary>Where a program lies: Debian keeps daemons where only root's PATH looks.</summary>
    public static string? Find(string program) => ProgramOnPath.Find(program, "/usr/sbin");

    /// <summary>Starts a program that speaks to this cluster.</summary>
    public Process Run(string program, IEnumerable<string> arguments, string? plan = null)
    {
        var start = new ProcessStartInfo(Find(program) ?? program, arguments)
        {
            WorkingDirectory = Path.GetDirectoryName(_folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SLURM_CONF"] = _configuration;
        if (plan is not null)
            start.Environment["PLAN"] = plan;
        return ChildEnvironment.Start(start);
    }

    /// <summary>Waits until both nodes wait for work.</summary>
    public Task UntilReadyAsync() =>
        UntilAsync("sinfo", ["--noheader", "--format=%T %D"], said => said.Trim() == "idle 2", "The nodes did not come up.");

    /// <summary>Waits until no job is left.</summary>
    public Task UntilDoneAsync() => UntilAsync("squeue", ["--noheader"], said => said.Length == 0, "The jobs did not end.");

    public void Dispose()
    {
        foreach (var daemon in _daemons)
        {
            daemon.Kill(entireProcessTree: true);
            daemon.WaitForExit();
            daemon.Dispose();
        }
    }

    private async Task UntilAsync(string program, string[] arguments, Func<string, bool> isSo, string otherwise)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            using var process = Run(program, arguments);
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode == 0 && isSo(said))
                return;
            Assert.True(since.Elapsed < Patience, $"{otherwise} {program} says: {said}");
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    private string Configuration()
    {
        var host = Dns.GetHostName().Split('.')[0];
        var ports = FreePorts(3);
        return $"""
            ClusterName=test
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={ports[0]}
            SlurmUser={Environment.UserName}
            SlurmdUser={Environment.UserName}
            AuthType=auth/none
            CredType=cred/none
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            MpiDefault=none
            SwitchType=switch/none
            JobAcctGatherType=jobacct_gather/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            SchedulerParameters=sched_interval=2,batch_sched_delay=0
            SlurmdParameters=config_overrides
            ReturnToService=2
            StateSaveLocation={_folder}/state
            SlurmdSpoolDir={_folder}/spool-%n
            SlurmctldPidFile={_folder}/slurmctld.pid
            SlurmdPidFile={_folder}/slurmd-%n.pid
            NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[1]} CPUs=1
            NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[2]} CPUs=1
            PartitionName=all Nodes=n1,n2 Default=YES State=UP

            """;
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        Array.ForEach(listeners, listener => listener.Start());
        var ports = Array.ConvertAll(listeners, listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        Array.ForEach(listeners, listener => listener.Stop());
        return ports;
    }
}
