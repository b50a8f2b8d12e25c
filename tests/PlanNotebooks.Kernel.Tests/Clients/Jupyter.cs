namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>The machine's Jupyter, on the Python that it was installed for.</summary>
internal static class Jupyter
{
    private const string Modules =
        "import jupyter_client, jupyter_kernel_test, nbconvert, jupyter_console, notebook, zmq";
    private static readonly string[] Pythons = ["/usr/bin/python3", "python3"];

    /// <summary>The Python that has Jupyter; null where none has.</summary>
    public static string? Python { get; } = Array.Find(Pythons, HasJupyter);

    /// <summary>Why tests with Jupyter are skipped; null where they run. They are never skipped in CI.</summary>
    public static string? Missing { get; } =
        Python is null && Environment.GetEnvironmentVariable("CI") != "true"
            ? (
                "No Python with jupyter_client, jupyter_kernel_test, nbconvert, jupyter_console and notebook: the "
                + "kernel was not tested by Jupyter's clients."
            )
            : null;

    private static bool HasJupyter(string python)
    {
        try
        {
            return ProgramRun.Of(python, ["-c", Modules], Environment.CurrentDirectory).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
