// Real SMTP servers for the tests, one per door, and a real reader of mail. Lines of JSON on stdin and stdout; ends with stdin.
// In:  first {key, certificate}, then {ask: n} or {ask: n, parse: base64}.
// Out: {ports}, {received} for each message before it is accepted, {answer: n, mail?}.
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

const user = 'tracker@example.org';
const password = 'not a secret: ünïcode';
const token = /^token-[0-9]+-/; // Any that the tests' own sign-in service gives out; the others are refused.

const tell = (value) => process.stdout.write(JSON.stringify(value) + '\n');
const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });

const atRecipient = {
  'refused-for-now': (done) => done(refusal(450, 'The mailbox is busy')),
  'refused-for-good': (done) => done(refusal(550, 'There is no such mailbox')),
  'shutting-down': (done) => done(refusal(421, 'The service is shutting down')),
  'sign-in-first': (done) => done(refusal(530, 'Authentication required')),
  hang: () => {},
};
const afterData = {
  'refused-after-data': (connection, done) => done(refusal(554, 'The message looks like spam')),
  'drop-after-data': (connection) => connection._socket.destroy(),
};
const localPart = (address) => address.split('@')[0];

async function read(raw) {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  const headers = Object.fromEntries([...mail.headers].filter(([, value]) => typeof value === 'string'));
  const mailbox = (field) => ({ address: field?.value[0].address, name: field?.value[0].name });
  return {
    messageId: mail.messageId, inReplyTo: mail.inReplyTo, references: [mail.references ?? []].flat(), date: mail.date,
    from: mailbox(mail.from), to: mailbox(mail.to), subject: mail.subject, text: mail.text, html: mail.html || '', headers,
    attachments: mail.attachments.map((a) => ({ fileName: a.filename, contentType: a.contentType, content: a.content.toString('base64') })),
    raw: raw.toString('latin1'),
  };
}

function open(options) {
  const server = new SMTPServer({
    ...options,
    disableReverseLookup: true,
    onAuth: (auth, session, done) => {
      if (auth.method === 'XOAUTH2')
        return auth.username === user && token.test(auth.accessToken)
          ? done(null, { user }) : done(null, { data: { status: '401', schemes: 'bearer' } });
      return auth.username === user && auth.password === password
        ? done(null, { user }) : done(refusal(535, 'The user name or password is wrong'));
    },
    onRcptTo: (to, session, done) => (atRecipient[localPart(to.address)] ?? ((next) => next()))(done),
    onData: (stream, session, done) => {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope;
        const special = afterData[localPart(rcptTo[0].address)];
        if (special) return special([...server.connections].find((c) => c.session.id === session.id), done);
        const mail = await read(Buffer.concat(chunks));
        tell({ received: { ...mail, connection: session.id, user: session.user ?? null, secure: session.secure,
          envelopeFrom: mailFrom.address, envelopeTo: rcptTo.map((r) => r.address) } });
        done(null, 'Taken');
      });
    },
  });
  server.on('error', () => {}); // A client that hangs up is part of the tests.
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.server.address().port)));
}

let started = false;
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (!started) {
    started = true;
    const tls = { key: message.key, cert: message.certificate };
    tell({ ports: {
      relay: await open({ disabledCommands: ['AUTH', 'STARTTLS'], authOptional: true }),
      startTls: await open({ ...tls }),
      startTlsLoginOnly: await open({ ...tls, authMethods: ['LOGIN'] }),
      startTlsOtherSignInOnly: await open({ ...tls, authMethods: ['XOAUTH2'] }),
      tls: await open({ ...tls, secure: true }),
    } });
  } else {
    tell({ answer: message.ask, mail: message.parse ? await read(Buffer.from(message.parse, 'base64')) : null });
  }
}
process.exit(0);
