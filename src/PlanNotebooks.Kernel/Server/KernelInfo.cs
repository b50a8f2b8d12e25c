using System.Text.Json.Nodes;
using PlanNotebooks.Kernel.Protocol;

namespace PlanNotebooks.Kernel.Server;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>The language's name, as notebooks have it.</summary>
    public const string Language = "C#";

    /// <summary>The version of this program.</summary>
    public static string Version { get; } = typeof(KernelInfo).Assembly.GetName().Version!.ToString(3);

    /// <summary>The content of <c>kernel_info_reply</c>.</summary>
    public static JsonObject Answer() =>
        new()
        {
            ["status"] = "ok",
            ["protocol_version"] = MessageCodec.Version,
            ["implementation"] = "plan-notebooks",
            ["implementation_version"] = Version,
            ["language_info"] = new JsonObject
            {
                ["name"] = Language,
                ["version"] = "14.0",
                ["mimetype"] = "text/x-csharp",
                ["file_extension"] = ".cs",
                ["pygments_lexer"] = "csharp",
                ["codemirror_mode"] = "text/x-csharp",
            },
            ["banner"] = $"PlanNotebooks {Version}: C# with the library loaded (.NET {Environment.Version})",
            ["help_links"] = new JsonArray(
                new JsonObject { ["text"] = "C#", ["url"] = "https://learn.microsoft.com/dotnet/csharp/" },
                new JsonObject { ["text"] = ".NET API", ["url"] = "https://learn.microsoft.com/dotnet/api/" }
            ),
            ["debugger"] = false,
        };
}
