using PlanNotebooks.Grammar;

return Commands.Run(args, Console.Out);
