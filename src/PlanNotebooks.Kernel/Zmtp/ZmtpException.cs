namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>The peer does not speak ZMTP 3, or not as a socket that fits.</summary>
internal sealed class ZmtpException(string message) : IOException(message);
