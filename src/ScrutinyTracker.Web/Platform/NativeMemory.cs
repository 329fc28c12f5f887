using System.Runtime.InteropServices;

namespace ScrutinyTracker.Web.Platform;

/// <summary>Memory that SQLite and the compiler take outside the collected heap.</summary>
internal static class NativeMemory
{
    /// <summary>M_ARENA_MAX of glibc's malloc.h.</summary>
    private const int MostPools = -8;

    /// <summary>
    /// glibc gives each busy thread a pool of its own and hands little of it back: 50 MB after an hour's work. One pool is enough for what
    /// is waited for on a disk. To be called before there are threads. Other C libraries have no such pools, and nothing to be told.
    /// </summary>
    public static void UseOnePool() => AskGlibc(() => SetOption(MostPools, 1));

    /// <summary>Hands what is free in the pools back to the system, which they do not by themselves. Takes some milliseconds.</summary>
    public static void HandBack() => AskGlibc(() => Trim(0));

    private static void AskGlibc(Func<int> question)
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            _ = question();
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // musl's libc.
        }
    }

    [DllImport("libc.so.6", EntryPoint = "mallopt"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetOption(int option, int value);

    [DllImport("libc.so.6", EntryPoint = "malloc_trim"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Trim(nuint keptAtTheTop);
}
