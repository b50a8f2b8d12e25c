using System.Text;
using System.Text.Json.Nodes;
using PlanNotebooks.Display;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Sends what one cell shows to the clients, while it runs and when work that it started shows more afterwards.</summary>
internal sealed class CellOutputs(
    Request request,
    IoPub iopub,
    StreamFlusher flusher,
    InputChannel input,
    CancellationToken interruption
) : ICellSink
{
    // A message's text at most; a long text comes in several.
    private const int MostCharacters = 128 * 1024;

    private readonly Lock _gate = new();
    private readonly StringBuilder _text = new();
    private readonly bool _silent = request.Flag("silent", otherwise: false);
    private string _stream = "";
    private bool _scheduled;

    /// <inheritdoc/>
    public void Write(string stream, string text)
    {
        if (_silent || text.Length == 0)
            return;
        lock (_gate)
        {
            if (stream != _stream)
                Send(whole: true);
            _stream = stream;
            _text.Append(text);
            if (_text.Length >= MostCharacters)
                Send(whole: false);
            if (_scheduled || _text.Length == 0)
                return;
            _scheduled = true;
        }

        flusher.Schedule(this);
    }

    /// <inheritdoc/>
    public void Show(MimeBundle bundle, string id) => Publish("display_data", Outputs.Display(bundle, id));

    /// <inheritdoc/>
    public void Update(MimeBundle bundle, string id) => Publish("update_display_data", Outputs.Display(bundle, id));

    /// <inheritdoc/>
    public void Clear(bool wait) => Publish("clear_output", new JsonObject { ["wait"] = wait });

    /// <inheritdoc/>
    public string? ReadLine(string prompt, bool secret)
    {
        if (!request.Flag("allow_stdin", otherwise: false))
            throw new InvalidOperationException("The program that shows this notebook takes no input.");
        Flush();
        return input.Ask(request, prompt, secret, interruption);
    }

    /// <summary>Sends something else than console text, after the text that was written before it.</summary>
    public void Publish(string type, JsonObject content)
    {
        if (_silent)
            return;
        lock (_gate)
        {
            Send(whole: true);
            iopub.Publish(type, request.Header, content);
        }
    }

    /// <summary>Sends the text that waits.</summary>
    public void Flush()
    {
        lock (_gate)
        {
            _scheduled = false;
            Send(whole: true);
        }
    }

    private void Send(bool whole)
    {
        // Half a character may wait for its other half.
        var kept = !whole && _text.Length > 0 && char.IsHighSurrogate(_text[^1]) ? 1 : 0;
        if (_text.Length == kept)
            return;
        var text = _text.ToString(0, _text.Length - kept);
        _text.Remove(0, text.Length);
        iopub.Publish("stream", request.Header, new JsonObject { ["name"] = _stream, ["text"] = text });
    }
}
