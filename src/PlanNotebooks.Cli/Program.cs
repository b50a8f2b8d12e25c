using PlanNotebooks.Cli;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Cli.Signals;
using PlanNotebooks.Cli.Starting;
using PlanNotebooks.Formats.Workers;
using PlanNotebooks.Notebooks.Session;

if (args is [ReadingWorkers.Argument])
    return ReadingWorkers.Serve();
StandardError.Install();
TemporaryFolder.Check();
OwnProgram.StartAgainForFiles();
var code = await StopSignals.RunAsync(args, stop => PlanCommand.RunAsync(args, Console.Out, Console.Error, stop));
ProcessExits.Finish(code);

// Threads that cells have left behind are not waited for.
Environment.Exit(code);
return code;
