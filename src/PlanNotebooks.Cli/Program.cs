using PlanNotebooks.Cli;
using PlanNotebooks.Cli.Signals;

return await StopSignals.RunAsync(args, stop => PlanCommand.RunAsync(args, Console.Out, Console.Error, stop));
