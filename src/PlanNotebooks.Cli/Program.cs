using PlanNotebooks.Cli;

return await PlanCommand.RunAsync(args, Console.Out, Console.Error);
