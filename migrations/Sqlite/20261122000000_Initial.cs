using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace ScrutinyTracker.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AnnualMeetings",
                columns: table => new
                {
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualMeetings", x => x.StartYear);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentScales",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentScales", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ExternalBodies",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExternalBodies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImplicationHeadings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImplicationHeadings", x => x.Id);
                    table.CheckConstraint("CK_ImplicationHeadings_ReviewKind", "\"ReviewKind\" IN ('ScrutinyReview', 'TaskAndFinishReview', 'SingleItemInquiry', 'PracticeReview', 'DecisionReport', 'ExternalReview')");
                });

            migrationBuilder.CreateTable(
                name: "OutboxEmails",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Html = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Interruptions = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextAttemptAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClaimedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ServerSaid = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxEmails", x => x.Id);
                    table.CheckConstraint("CK_OutboxEmails_State", "\"State\" IN ('Pending', 'Sending', 'Sent', 'Refused', 'GaveUp', 'Dropped')");
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Directorate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Mailbox = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LineManagerId = table.Column<int>(type: "INTEGER", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Posts_Posts_LineManagerId",
                        column: x => x.LineManagerId,
                        principalTable: "Posts",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ReferenceSeries",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LastNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceSeries", x => x.Prefix);
                });

            migrationBuilder.CreateTable(
                name: "ResponseRegimes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    InForceFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InForceTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseRegimes", x => x.Id);
                    table.CheckConstraint("CK_ResponseRegimes_Rule", "\"Rule\" IN ('MonthsBeginningWith', 'MonthsAfter', 'DaysAfter', 'WorkingDaysAfter')");
                });

            migrationBuilder.CreateTable(
                name: "AssessmentCategories",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ScaleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Meaning = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentCategories", x => x.Id);
                    table.CheckConstraint("CK_AssessmentCategories_Meaning", "\"Meaning\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");
                    table.ForeignKey(
                        name: "FK_AssessmentCategories_AssessmentScales_ScaleId",
                        column: x => x.ScaleId,
                        principalTable: "AssessmentScales",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Committees",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorId = table.Column<int>(type: "INTEGER", nullable: true),
                    ScaleId = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Committees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Committees_AssessmentScales_ScaleId",
                        column: x => x.ScaleId,
                        principalTable: "AssessmentScales",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Committees_Committees_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUsers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    JobId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AskedById = table.Column<int>(type: "INTEGER", nullable: true),
                    StartedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => x.Id);
                    table.CheckConstraint("CK_JobRuns_State", "\"State\" IN ('Running', 'Succeeded', 'Failed', 'Interrupted')");
                    table.ForeignKey(
                        name: "FK_JobRuns_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonRoles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonRoles", x => x.Id);
                    table.CheckConstraint("CK_PersonRoles_Role", "\"Role\" IN ('Officer', 'Director', 'Contributor', 'Councillor', 'ExecutiveMember', 'Administrator')");
                    table.ForeignKey(
                        name: "FK_PersonRoles_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PostHoldings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PostId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostHoldings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostHoldings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PostHoldings_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeMemberships",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeMemberships", x => x.Id);
                    table.CheckConstraint("CK_CommitteeMemberships_Capacity", "\"Capacity\" IN ('Member', 'Chair', 'ViceChair', 'CoOptedMember')");
                    table.ForeignKey(
                        name: "FK_CommitteeMemberships_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitteeMemberships_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeOfficers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeOfficers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeOfficers_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitteeOfficers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PapersPublicOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CancelledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    SentForResponseOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Exemption_Paragraph = table.Column<int>(type: "INTEGER", nullable: true),
                    Exemption_Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Body = table.Column<string>(type: "TEXT", nullable: true),
                    Source_Publication = table.Column<string>(type: "TEXT", nullable: true),
                    Source_PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Scope_AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Scope_EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Scope_InScope = table.Column<string>(type: "TEXT", nullable: true),
                    Scope_Method = table.Column<string>(type: "TEXT", nullable: true),
                    Scope_OutOfScope = table.Column<string>(type: "TEXT", nullable: true),
                    Scope_Purpose = table.Column<string>(type: "TEXT", nullable: true),
                    Scope_StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Scope_TermsOfReference = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => x.Id);
                    table.CheckConstraint("CK_Reviews_Kind", "\"Kind\" IN ('ScrutinyReview', 'TaskAndFinishReview', 'SingleItemInquiry', 'PracticeReview', 'DecisionReport', 'ExternalReview')");
                    table.ForeignKey(
                        name: "FK_Reviews_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Clearances",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: true),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clearances", x => x.Id);
                    table.CheckConstraint("CK_Clearances_Kind", "\"Kind\" IN ('Contributor', 'Approver')");
                    table.ForeignKey(
                        name: "FK_Clearances_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Clearances_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Heard = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.CheckConstraint("CK_Evidence_Kind", "\"Kind\" IN ('Session', 'Visit', 'Survey', 'Document', 'DeskResearch')");
                    table.ForeignKey(
                        name: "FK_Evidence_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Implications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Implications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Implications_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LinesOfEnquiry",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinesOfEnquiry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LinesOfEnquiry_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recommendations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NoticeSentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SentForResponseOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RegimeId = table.Column<int>(type: "INTEGER", nullable: true),
                    ResponseDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ResponseDueBasis = table.Column<string>(type: "TEXT", nullable: true),
                    Position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosureReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClosureWords = table.Column<string>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    LeadPostId = table.Column<int>(type: "INTEGER", nullable: true),
                    ExternalBodyId = table.Column<int>(type: "INTEGER", nullable: true),
                    AlsoAddressedTo = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ExternalNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ExternalPage = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Exemption_Paragraph = table.Column<int>(type: "INTEGER", nullable: true),
                    Exemption_Reason = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NextDuePrecision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NextDueFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UndatedPromises = table.Column<int>(type: "INTEGER", nullable: false),
                    MostDaysLate = table.Column<int>(type: "INTEGER", nullable: true),
                    Progress = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Assessment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recommendations", x => x.Id);
                    table.CheckConstraint("CK_Recommendations_Assessment", "\"Assessment\" IN ('NotYetLookedAt', 'AchievedStopMonitoring', 'AcceptableProgressContinue', 'UnacceptableProgressContinue', 'NotAchievedObstacle', 'Superseded', 'NotForThisSession')");
                    table.CheckConstraint("CK_Recommendations_ClosureReason", "\"ClosureReason\" IN ('Achieved', 'NotAchieved', 'Superseded', 'Withdrawn', 'NoLongerFeasible')");
                    table.CheckConstraint("CK_Recommendations_NextDuePrecision", "\"NextDuePrecision\" IN ('Day', 'Month', 'Quarter', 'Year')");
                    table.CheckConstraint("CK_Recommendations_Position", "\"Position\" IN ('Awaited', 'Accepted', 'AcceptedInPart', 'AcceptedInPrinciple', 'AlreadyInProgress', 'NotAccepted', 'NotedOnly', 'ReferredElsewhere')");
                    table.CheckConstraint("CK_Recommendations_Progress", "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
                    table.ForeignKey(
                        name: "FK_Recommendations_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_ExternalBodies_ExternalBodyId",
                        column: x => x.ExternalBodyId,
                        principalTable: "ExternalBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Posts_LeadPostId",
                        column: x => x.LeadPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_ResponseRegimes_RegimeId",
                        column: x => x.RegimeId,
                        principalTable: "ResponseRegimes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Recommendations_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewGroupMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewGroupMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewGroupMembers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReviewGroupMembers_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Themes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Themes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Themes_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceForLines",
                columns: table => new
                {
                    EvidenceId = table.Column<int>(type: "INTEGER", nullable: false),
                    LinesOfEnquiryId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceForLines", x => new { x.EvidenceId, x.LinesOfEnquiryId });
                    table.ForeignKey(
                        name: "FK_EvidenceForLines_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceForLines_LinesOfEnquiry_LinesOfEnquiryId",
                        column: x => x.LinesOfEnquiryId,
                        principalTable: "LinesOfEnquiry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: false),
                    CategoryId = table.Column<int>(type: "INTEGER", nullable: false),
                    InWords = table.Column<string>(type: "TEXT", nullable: true),
                    MinuteReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_AssessmentCategories_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "AssessmentCategories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OnBehalfOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Happened = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: true),
                    CommitteeId = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonId = table.Column<int>(type: "INTEGER", nullable: true),
                    PostId = table.Column<int>(type: "INTEGER", nullable: true),
                    ExternalBodyId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Changes_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_ExternalBodies_ExternalBodyId",
                        column: x => x.ExternalBodyId,
                        principalTable: "ExternalBodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Changes_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationJointPosts",
                columns: table => new
                {
                    JointPostsId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationJointPosts", x => new { x.JointPostsId, x.RecommendationId });
                    table.ForeignKey(
                        name: "FK_RecommendationJointPosts_Posts_JointPostsId",
                        column: x => x.JointPostsId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecommendationJointPosts_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecommendationParts_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ObligationKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    PostId = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SendOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Says = table.Column<string>(type: "TEXT", nullable: false),
                    EmailId = table.Column<int>(type: "INTEGER", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => x.Id);
                    table.CheckConstraint("CK_Reminders_Kind", "\"Kind\" IN ('Response', 'Commitment')");
                    table.ForeignKey(
                        name: "FK_Reminders_OutboxEmails_EmailId",
                        column: x => x.EmailId,
                        principalTable: "OutboxEmails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reminders_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reminders_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Responses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AnsweringPostId = table.Column<int>(type: "INTEGER", nullable: true),
                    Position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reasons = table.Column<string>(type: "TEXT", nullable: true),
                    RespondedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SubmittedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SubmittedById = table.Column<int>(type: "INTEGER", nullable: true),
                    EnteredOnBehalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Responses", x => x.Id);
                    table.CheckConstraint("CK_Responses_Position", "\"Position\" IN ('Awaited', 'Accepted', 'AcceptedInPart', 'AcceptedInPrinciple', 'AlreadyInProgress', 'NotAccepted', 'NotedOnly', 'ReferredElsewhere')");
                    table.CheckConstraint("CK_Responses_State", "\"State\" IN ('Draft', 'Submitted', 'Returned', 'Superseded')");
                    table.ForeignKey(
                        name: "FK_Responses_People_SubmittedById",
                        column: x => x.SubmittedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Responses_Posts_AnsweringPostId",
                        column: x => x.AnsweringPostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Responses_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.CheckConstraint("CK_Findings_Kind", "\"Kind\" IN ('Conclusion', 'Strength', 'AreaForDevelopment', 'GoodPractice', 'CaseExample')");
                    table.ForeignKey(
                        name: "FK_Findings_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Findings_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "PlannedActions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReviewId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<int>(type: "INTEGER", nullable: true),
                    IssueIdentified = table.Column<string>(type: "TEXT", nullable: false),
                    ActionToBeTaken = table.Column<string>(type: "TEXT", nullable: false),
                    RiskIfNotCompleted = table.Column<string>(type: "TEXT", nullable: true),
                    Priority = table.Column<string>(type: "TEXT", nullable: true),
                    ResponsiblePostId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlannedActions_Posts_ResponsiblePostId",
                        column: x => x.ResponsiblePostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannedActions_Reviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "Reviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlannedActions_Themes_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Themes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "PartAnswers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResponseId = table.Column<int>(type: "INTEGER", nullable: false),
                    PartId = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartAnswers", x => x.Id);
                    table.CheckConstraint("CK_PartAnswers_Position", "\"Position\" IN ('Awaited', 'Accepted', 'AcceptedInPart', 'AcceptedInPrinciple', 'AlreadyInProgress', 'NotAccepted', 'NotedOnly', 'ReferredElsewhere')");
                    table.ForeignKey(
                        name: "FK_PartAnswers_RecommendationParts_PartId",
                        column: x => x.PartId,
                        principalTable: "RecommendationParts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PartAnswers_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ResponseItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ResponseId = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    PartId = table.Column<int>(type: "INTEGER", nullable: true),
                    ContributorId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResponseItems_People_ContributorId",
                        column: x => x.ContributorId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseItems_RecommendationParts_PartId",
                        column: x => x.PartId,
                        principalTable: "RecommendationParts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseItems_Responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "Responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FindingsForLines",
                columns: table => new
                {
                    FindingsId = table.Column<int>(type: "INTEGER", nullable: false),
                    LinesOfEnquiryId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingsForLines", x => new { x.FindingsId, x.LinesOfEnquiryId });
                    table.ForeignKey(
                        name: "FK_FindingsForLines_Findings_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FindingsForLines_LinesOfEnquiry_LinesOfEnquiryId",
                        column: x => x.LinesOfEnquiryId,
                        principalTable: "LinesOfEnquiry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FindingsOnEvidence",
                columns: table => new
                {
                    EvidenceId = table.Column<int>(type: "INTEGER", nullable: false),
                    FindingsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingsOnEvidence", x => new { x.EvidenceId, x.FindingsId });
                    table.ForeignKey(
                        name: "FK_FindingsOnEvidence_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FindingsOnEvidence_Findings_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationsOnFindings",
                columns: table => new
                {
                    FindingsId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecommendationsId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationsOnFindings", x => new { x.FindingsId, x.RecommendationsId });
                    table.ForeignKey(
                        name: "FK_RecommendationsOnFindings_Findings_FindingsId",
                        column: x => x.FindingsId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecommendationsOnFindings_Recommendations_RecommendationsId",
                        column: x => x.RecommendationsId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionsForFindings",
                columns: table => new
                {
                    AreasForDevelopmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedActionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionsForFindings", x => new { x.AreasForDevelopmentId, x.PlannedActionId });
                    table.ForeignKey(
                        name: "FK_ActionsForFindings_Findings_AreasForDevelopmentId",
                        column: x => x.AreasForDevelopmentId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionsForFindings_PlannedActions_PlannedActionId",
                        column: x => x.PlannedActionId,
                        principalTable: "PlannedActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: true),
                    ResponseItemId = table.Column<int>(type: "INTEGER", nullable: true),
                    ActionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    DueInWords = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ResponsiblePostId = table.Column<int>(type: "INTEGER", nullable: true),
                    ReportToId = table.Column<int>(type: "INTEGER", nullable: true),
                    RecurrenceRule = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsSuperseded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Progress = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.CheckConstraint("CK_Commitments_Progress", "\"Progress\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
                    table.CheckConstraint("CK_Commitments_PromisedSomewhere", "(\"ResponseItemId\" IS NULL) <> (\"ActionId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_Commitments_Committees_ReportToId",
                        column: x => x.ReportToId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_PlannedActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "PlannedActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Posts_ResponsiblePostId",
                        column: x => x.ResponsiblePostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Commitments_ResponseItems_ResponseItemId",
                        column: x => x.ResponseItemId,
                        principalTable: "ResponseItems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Occurrences",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    MeetingId = table.Column<int>(type: "INTEGER", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HasFallenAway = table.Column<bool>(type: "INTEGER", nullable: false),
                    Due_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Due_On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Due_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OriginalDue_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OriginalDue_On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OriginalDue_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Occurrences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Occurrences_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Occurrences_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DueDateChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OccurrenceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    AskedById = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedById = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    From_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    From_On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To_From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To_On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueDateChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DueDateChanges_Occurrences_OccurrenceId",
                        column: x => x.OccurrenceId,
                        principalTable: "Occurrences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DueDateChanges_People_AskedById",
                        column: x => x.AskedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DueDateChanges_People_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgressUpdates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecommendationId = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    OccurrenceId = table.Column<int>(type: "INTEGER", nullable: true),
                    Claim = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    StatedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ById = table.Column<int>(type: "INTEGER", nullable: false),
                    EnteredOnBehalf = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressUpdates", x => x.Id);
                    table.CheckConstraint("CK_ProgressUpdates_Claim", "\"Claim\" IN ('NotStarted', 'OnTrack', 'Delayed', 'Paused', 'Delivered', 'WillNotBeDelivered')");
                    table.ForeignKey(
                        name: "FK_ProgressUpdates_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgressUpdates_Occurrences_OccurrenceId",
                        column: x => x.OccurrenceId,
                        principalTable: "Occurrences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgressUpdates_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProgressUpdates_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgressEvidence",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UpdateId = table.Column<int>(type: "INTEGER", nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    TakenOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgressEvidence_ProgressUpdates_UpdateId",
                        column: x => x.UpdateId,
                        principalTable: "ProgressUpdates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AssessmentScales",
                columns: new[] { "Id", "Name" },
                values: new object[] { 1, "The council's scale" });

            migrationBuilder.InsertData(
                table: "ImplicationHeadings",
                columns: new[] { "Id", "Heading", "Order", "ReviewKind" },
                values: new object[,]
                {
                    { 1, "Finance", 1, "ScrutinyReview" },
                    { 2, "Staffing", 2, "ScrutinyReview" },
                    { 3, "Risk", 3, "ScrutinyReview" },
                    { 4, "Equality and diversity", 4, "ScrutinyReview" },
                    { 5, "Accommodation", 5, "ScrutinyReview" },
                    { 6, "Crime and disorder", 6, "ScrutinyReview" },
                    { 7, "Human rights", 7, "ScrutinyReview" },
                    { 8, "Consultation", 8, "ScrutinyReview" },
                    { 9, "Procurement", 9, "ScrutinyReview" },
                    { 10, "Disability issues", 10, "ScrutinyReview" },
                    { 11, "Legal implications", 11, "ScrutinyReview" }
                });

            migrationBuilder.InsertData(
                table: "ResponseRegimes",
                columns: new[] { "Id", "InForceFrom", "InForceTo", "Length", "Name", "Rule", "Source" },
                values: new object[,]
                {
                    { 1, new DateOnly(2012, 5, 4), null, 2, "Executive response", "MonthsBeginningWith", "Local Government Act 2000 s.9FE" },
                    { 2, new DateOnly(2013, 4, 1), null, 28, "Health scrutiny", "DaysAfter", "SI 2013/218 regulation 22" },
                    { 3, new DateOnly(2009, 4, 30), null, 28, "Crime and disorder scrutiny", "DaysAfter", "SI 2009/942 regulation 7" },
                    { 4, new DateOnly(2000, 1, 1), null, 28, "Internal: the council's own protocol", "DaysAfter", "the council's own protocol" }
                });

            migrationBuilder.InsertData(
                table: "AssessmentCategories",
                columns: new[] { "Id", "Label", "Meaning", "Order", "ScaleId" },
                values: new object[,]
                {
                    { 1, "Achieved, stop monitoring", "AchievedStopMonitoring", 1, 1 },
                    { 2, "Acceptable progress, continue", "AcceptableProgressContinue", 2, 1 },
                    { 3, "Unacceptable progress, continue", "UnacceptableProgressContinue", 3, 1 },
                    { 4, "Not achieved, obstacle", "NotAchievedObstacle", 4, 1 },
                    { 5, "Superseded", "Superseded", 5, 1 },
                    { 6, "Not for this session", "NotForThisSession", 6, 1 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActionsForFindings_PlannedActionId",
                table: "ActionsForFindings",
                column: "PlannedActionId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_PersonId",
                table: "AspNetUsers",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentCategories_ScaleId",
                table: "AssessmentCategories",
                column: "ScaleId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_CategoryId",
                table: "Assessments",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_MeetingId",
                table: "Assessments",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_RecommendationId",
                table: "Assessments",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_CommitteeId",
                table: "Changes",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ExternalBodyId",
                table: "Changes",
                column: "ExternalBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_PersonId",
                table: "Changes",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_PostId",
                table: "Changes",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_RecommendationId",
                table: "Changes",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_ReviewId",
                table: "Changes",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Clearances_PostId",
                table: "Clearances",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Clearances_ReviewId",
                table: "Clearances",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ActionId",
                table: "Commitments",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_RecommendationId",
                table: "Commitments",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ReportToId",
                table: "Commitments",
                column: "ReportToId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ResponseItemId",
                table: "Commitments",
                column: "ResponseItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ResponsiblePostId",
                table: "Commitments",
                column: "ResponsiblePostId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMemberships_CommitteeId",
                table: "CommitteeMemberships",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeMemberships_PersonId",
                table: "CommitteeMemberships",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeOfficers_CommitteeId",
                table: "CommitteeOfficers",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeOfficers_PersonId",
                table: "CommitteeOfficers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Committees_Code",
                table: "Committees",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Committees_ScaleId",
                table: "Committees",
                column: "ScaleId");

            migrationBuilder.CreateIndex(
                name: "IX_Committees_SuccessorId",
                table: "Committees",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_DueDateChanges_AskedById",
                table: "DueDateChanges",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_DueDateChanges_DecidedById",
                table: "DueDateChanges",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_DueDateChanges_OccurrenceId",
                table: "DueDateChanges",
                column: "OccurrenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_ReviewId",
                table: "Evidence",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceForLines_LinesOfEnquiryId",
                table: "EvidenceForLines",
                column: "LinesOfEnquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ReviewId",
                table: "Findings",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_ThemeId",
                table: "Findings",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingsForLines_LinesOfEnquiryId",
                table: "FindingsForLines",
                column: "LinesOfEnquiryId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingsOnEvidence_FindingsId",
                table: "FindingsOnEvidence",
                column: "FindingsId");

            migrationBuilder.CreateIndex(
                name: "IX_Implications_ReviewId",
                table: "Implications",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_AskedById",
                table: "JobRuns",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_JobId_Id",
                table: "JobRuns",
                columns: new[] { "JobId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LinesOfEnquiry_ReviewId",
                table: "LinesOfEnquiry",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_CommitteeId_HeldOn",
                table: "Meetings",
                columns: new[] { "CommitteeId", "HeldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_CommitmentId",
                table: "Occurrences",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_DeliveredOn_HasFallenAway",
                table: "Occurrences",
                columns: new[] { "DeliveredOn", "HasFallenAway" });

            migrationBuilder.CreateIndex(
                name: "IX_Occurrences_MeetingId",
                table: "Occurrences",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxEmails_MessageId",
                table: "OutboxEmails",
                column: "MessageId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxEmails_Purpose_Recipient_Day",
                table: "OutboxEmails",
                columns: new[] { "Purpose", "Recipient", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutboxEmails_State_NextAttemptAtUtc",
                table: "OutboxEmails",
                columns: new[] { "State", "NextAttemptAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_PartAnswers_PartId",
                table: "PartAnswers",
                column: "PartId");

            migrationBuilder.CreateIndex(
                name: "IX_PartAnswers_ResponseId",
                table: "PartAnswers",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_People_Email",
                table: "People",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonRoles_PersonId_Role",
                table: "PersonRoles",
                columns: new[] { "PersonId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlannedActions_ResponsiblePostId",
                table: "PlannedActions",
                column: "ResponsiblePostId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedActions_ReviewId",
                table: "PlannedActions",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedActions_ThemeId",
                table: "PlannedActions",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_PostHoldings_PersonId",
                table: "PostHoldings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_PostHoldings_PostId",
                table: "PostHoldings",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_LineManagerId",
                table: "Posts",
                column: "LineManagerId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Title",
                table: "Posts",
                column: "Title",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProgressEvidence_UpdateId",
                table: "ProgressEvidence",
                column: "UpdateId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_ById",
                table: "ProgressUpdates",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_CommitmentId",
                table: "ProgressUpdates",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_OccurrenceId",
                table: "ProgressUpdates",
                column: "OccurrenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressUpdates_RecommendationId",
                table: "ProgressUpdates",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationJointPosts_RecommendationId",
                table: "RecommendationJointPosts",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationParts_RecommendationId",
                table: "RecommendationParts",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_CommitteeId_NextDueOn",
                table: "Recommendations",
                columns: new[] { "CommitteeId", "NextDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ExternalBodyId",
                table: "Recommendations",
                column: "ExternalBodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_LeadPostId",
                table: "Recommendations",
                column: "LeadPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_NextDueOn",
                table: "Recommendations",
                column: "NextDueOn");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_Reference",
                table: "Recommendations",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_RegimeId",
                table: "Recommendations",
                column: "RegimeId");

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ReviewId",
                table: "Recommendations",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationsOnFindings_RecommendationsId",
                table: "RecommendationsOnFindings",
                column: "RecommendationsId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_EmailId",
                table: "Reminders",
                column: "EmailId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_ObligationKey_Recipient_Kind_Stage_DueOn",
                table: "Reminders",
                columns: new[] { "ObligationKey", "Recipient", "Kind", "Stage", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_PostId",
                table: "Reminders",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_RecommendationId",
                table: "Reminders",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseItems_ContributorId",
                table: "ResponseItems",
                column: "ContributorId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseItems_PartId",
                table: "ResponseItems",
                column: "PartId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseItems_ResponseId",
                table: "ResponseItems",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_AnsweringPostId",
                table: "Responses",
                column: "AnsweringPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_RecommendationId",
                table: "Responses",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_Responses_SubmittedById",
                table: "Responses",
                column: "SubmittedById");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewGroupMembers_PersonId",
                table: "ReviewGroupMembers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewGroupMembers_ReviewId",
                table: "ReviewGroupMembers",
                column: "ReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_CommitteeId",
                table: "Reviews",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_Reference",
                table: "Reviews",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Themes_ReviewId",
                table: "Themes",
                column: "ReviewId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionsForFindings");

            migrationBuilder.DropTable(
                name: "AnnualMeetings");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Clearances");

            migrationBuilder.DropTable(
                name: "CommitteeMemberships");

            migrationBuilder.DropTable(
                name: "CommitteeOfficers");

            migrationBuilder.DropTable(
                name: "DueDateChanges");

            migrationBuilder.DropTable(
                name: "EvidenceForLines");

            migrationBuilder.DropTable(
                name: "FindingsForLines");

            migrationBuilder.DropTable(
                name: "FindingsOnEvidence");

            migrationBuilder.DropTable(
                name: "ImplicationHeadings");

            migrationBuilder.DropTable(
                name: "Implications");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "PartAnswers");

            migrationBuilder.DropTable(
                name: "PersonRoles");

            migrationBuilder.DropTable(
                name: "PostHoldings");

            migrationBuilder.DropTable(
                name: "ProgressEvidence");

            migrationBuilder.DropTable(
                name: "RecommendationJointPosts");

            migrationBuilder.DropTable(
                name: "RecommendationsOnFindings");

            migrationBuilder.DropTable(
                name: "ReferenceSeries");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "ReviewGroupMembers");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "AssessmentCategories");

            migrationBuilder.DropTable(
                name: "LinesOfEnquiry");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "ProgressUpdates");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "OutboxEmails");

            migrationBuilder.DropTable(
                name: "Occurrences");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "PlannedActions");

            migrationBuilder.DropTable(
                name: "ResponseItems");

            migrationBuilder.DropTable(
                name: "Themes");

            migrationBuilder.DropTable(
                name: "RecommendationParts");

            migrationBuilder.DropTable(
                name: "Responses");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Recommendations");

            migrationBuilder.DropTable(
                name: "ExternalBodies");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "ResponseRegimes");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "Committees");

            migrationBuilder.DropTable(
                name: "AssessmentScales");
        }
    }
}
