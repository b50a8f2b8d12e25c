using System.Globalization;
using PlanNotebooks.Languages;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Shows, on a terminal, how many files of a folder are read, how fast, and how long the rest will take.</summary>
internal static class ExtractProgress
{
    /// <summary>Whether a bar may be shown: standard error is a terminal, and observations do not go to it.</summary>
    public static bool IsPossible(TextWriter error, bool toFile) =>
        error == Console.Error && !Console.IsErrorRedirected && (toFile || Console.IsOutputRedirected);

    /// <summary>Shows the bar while the work goes on.</summary>
    public static async Task ShowAsync(Func<Action<CorpusProgress>, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new CountColumn(),
                new RateColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async context =>
            {
                var task = context.AddTask(Bilingual.Pick("reading 读取"));
                await work(progress =>
                {
                    task.MaxValue = Math.Max(1, progress.Total);
                    task.Value = progress.Done;
                });
            });
    }

    private sealed class CountColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0} files"));
    }

    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed:0} files/s") : "");
    }
}
