using PlanNotebooks.Cli;
using PlanNotebooks.Cli.Signals;
using PlanNotebooks.Notebooks.Session;

var code = await StopSignals.RunAsync(args, stop => PlanCommand.RunAsync(args, Console.Out, Console.Error, stop));
ProcessExits.Finish(code);

// Threads that cells have left behind are not waited for.
Environment.Exit(code);
