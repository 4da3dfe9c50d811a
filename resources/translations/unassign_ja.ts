<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Sign in with a work account</source>
        <translation>職場アカウントでサインインします</translation>
    </message>
    <message>
        <source>&amp;Try the practice tenant</source>
        <translation>練習用テナントを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Open a made-up tenant; nothing leaves this computer</source>
        <translation>架空のテナントを開きます。このコンピューターの外には何も送信されません</translation>
    </message>
    <message>
        <source>&amp;Close tenant</source>
        <translation>テナントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>ようこそページに戻ります</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save what the tree shows at present into a file</source>
        <translation>ツリーに現在表示されている内容をファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;Print report to PDF…</source>
        <translation>レポートを PDF に印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save what the tree shows as pages to print</source>
        <translation>ツリーに表示されている内容を印刷用のページとして保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>最後に削除したものを元に戻します</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the selected assignments</source>
        <translation>選択した割り当てを削除します</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>復元(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose removed assignments in History and put them back</source>
        <translation>履歴から削除済みの割り当てを選択し、元に戻します</translation>
    </message>
    <message>
        <source>Copy Graph &amp;path</source>
        <translation>Graph パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the Graph path of the current row</source>
        <translation>現在の行の Graph パスをコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the id of the current row</source>
        <translation>現在の行の ID をコピーします</translation>
    </message>
    <message>
        <source>Select all its &amp;assignments</source>
        <translation>割り当てをすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the assignments right below the current row</source>
        <translation>現在の行のすぐ下にある割り当てを選択します</translation>
    </message>
    <message>
        <source>All assig&amp;nments of this group</source>
        <translation>このグループのすべての割り当て(&amp;N)</translation>
    </message>
    <message>
        <source>Show everything that is assigned to the target of the current assignment</source>
        <translation>現在の割り当ての割り当て先に割り当てられているものをすべて表示します</translation>
    </message>
    <message>
        <source>Show in its &amp;configuration</source>
        <translation>構成で表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show the current assignment in the tree by configurations</source>
        <translation>現在の割り当てを構成別のツリーに表示します</translation>
    </message>
    <message>
        <source>For this &amp;user or device…</source>
        <translation>ユーザーまたはデバイスを指定(&amp;U)…</translation>
    </message>
    <message>
        <source>Show only what reaches one user or device, through groups as well</source>
        <translation>1 人のユーザーまたは 1 台のデバイスが対象になるものだけを表示します。グループを通じたものも含みます</translation>
    </message>
    <message>
        <source>By c&amp;onfiguration</source>
        <translation>構成別(&amp;O)</translation>
    </message>
    <message>
        <source>Show configurations and their assignments</source>
        <translation>構成とその割り当てを表示します</translation>
    </message>
    <message>
        <source>By g&amp;roup</source>
        <translation>グループ別(&amp;R)</translation>
    </message>
    <message>
        <source>Show groups and other targets, and what is assigned to them</source>
        <translation>グループやその他の割り当て先と、それに割り当てられているものを表示します</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>検索(&amp;E)</translation>
    </message>
    <message>
        <source>Find configurations and assignments</source>
        <translation>構成と割り当てを検索します</translation>
    </message>
    <message>
        <source>&amp;Go to path…</source>
        <translation>パスに移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Find the place that a Graph path or address names</source>
        <translation>Graph パスまたはアドレスが示す場所を探します</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべてを読み取り直します</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show what was removed from this tenant</source>
        <translation>このテナントから削除したものを表示します</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>承認待ち(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what a second administrator has to agree to</source>
        <translation>2 人目の管理者の承認が必要なものを表示します</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>Open the selected rows</source>
        <translation>選択した行を展開します</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Close the selected rows</source>
        <translation>選択した行を折りたたみます</translation>
    </message>
    <message>
        <source>Collapse &amp;all</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>すべての行を折りたたみます</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Show what is known of the current row beside the tree</source>
        <translation>現在の行についてわかっていることをツリーの横に表示します</translation>
    </message>
    <message>
        <source>Find ac&amp;tion…</source>
        <translation>操作を検索(&amp;T)…</translation>
    </message>
    <message>
        <source>Find any action by its name, and do it</source>
        <translation>名前で操作を検索し、実行します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示します</translation>
    </message>
    <message>
        <source>&amp;What it can destroy</source>
        <translation>失われる可能性があるもの(&amp;W)</translation>
    </message>
    <message>
        <source>What a removal does, and what it never does</source>
        <translation>削除によって起きること、および決して起きないこと</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy versions and settings for whoever helps you; no names and no secrets</source>
        <translation>サポート担当者に渡すバージョンと設定をコピーします。名前や機密情報は含まれません</translation>
    </message>
    <message>
        <source>&amp;About Unassign</source>
        <translation>Unassign について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences, and what this program can destroy</source>
        <translation>バージョン、ライセンス、およびこのプログラムで失われる可能性があるもの</translation>
    </message>
    <message>
        <source>Check for a &amp;new version</source>
        <translation>新しいバージョンを確認(&amp;N)</translation>
    </message>
    <message>
        <source>Open the page of the releases in the browser; this program itself asks nobody</source>
        <translation>リリースのページをブラウザーで開きます。このプログラム自体はどこにも問い合わせません</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: “%2” is not an address such as https://host</source>
        <translation>--%1: 「%2」は https://host のような形式のアドレスではありません</translation>
    </message>
    <message>
        <source>--%1: “%2” must begin with https:// (http:// only for this computer itself)</source>
        <translation>--%1: 「%2」は https:// で始まる必要があります (http:// はこのコンピューター自身に限り使用できます)</translation>
    </message>
    <message>
        <source>--%1: “%2” must end before %3</source>
        <translation>--%1: 「%2」は %3 の手前で終わる必要があります</translation>
    </message>
    <message>
        <source>Open the practice tenant; nothing leaves this computer.</source>
        <translation>練習用テナントを開きます。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Address of Microsoft Graph up to /beta, for this run. https, or http on this computer.</source>
        <translation>今回の実行で使用する Microsoft Graph のアドレス (/beta まで)。https、またはこのコンピューター上の http。</translation>
    </message>
    <message>
        <source>Address of the sign-in service up to the tenant, for this run. https, or http on this computer.</source>
        <translation>今回の実行で使用するサインイン サービスのアドレス (テナントまで)。https、またはこのコンピューター上の http。</translation>
    </message>
    <message>
        <source>Tenant id or domain to sign in to.</source>
        <translation>サインイン先のテナント ID またはドメイン。</translation>
    </message>
    <message>
        <source>Application (client) id to sign in with.</source>
        <translation>サインインに使用するアプリケーション (クライアント) ID。</translation>
    </message>
    <message>
        <source>Microsoft cloud: global, usgov, usgovdod or china.</source>
        <translation>Microsoft クラウド: global、usgov、usgovdod、china のいずれか。</translation>
    </message>
    <message>
        <source>Folder for settings, account list and journal.</source>
        <translation>設定、アカウント一覧、ジャーナルのフォルダー。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”</source>
        <translation>予期しない引数「%1」</translation>
    </message>
    <message>
        <source>--%1 was given more than once</source>
        <translation>--%1 が 2 回以上指定されました</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 には値が必要です</translation>
    </message>
    <message>
        <source>--cloud: “%1” is not one of %2</source>
        <translation>--cloud: 「%1」は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>--practice cannot be combined with --graph-root or --authority</source>
        <translation>--practice は --graph-root または --authority と組み合わせることができません</translation>
    </message>
    <message>
        <source>Usage: unassign [options]
Remove Intune device configuration assignments, safely.

Options:
</source>
        <translation>使用方法: unassign [オプション]
Intune のデバイス構成の割り当てを安全に削除します。

オプション:
</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Practice tenant: nothing outside this computer changes.</source>
        <translation>練習用テナント: このコンピューターの外では何も変わりません。</translation>
    </message>
    <message>
        <source>Tenant %1, signed in as %2.</source>
        <translation>テナント %1、サインイン アカウント %2。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Microsoft Graph: %1</source>
        <translation>Microsoft Graph: %1</translation>
    </message>
    <message>
        <source>sign-in: %1</source>
        <translation>サインイン: %1</translation>
    </message>
    <message>
        <source>This run does not use Microsoft&apos;s own addresses (%1).</source>
        <translation>今回の実行では、Microsoft 本来のアドレスを使用していません (%1)。</translation>
    </message>
    <message>
        <source>The page could not be opened in a browser. Its address is %1</source>
        <translation>ページをブラウザーで開けませんでした。アドレス: %1</translation>
    </message>
    <message>
        <source>There is no browser to open the page with. Its address is %1</source>
        <translation>ページを開くブラウザーがありません。アドレス: %1</translation>
    </message>
</context>
<context>
    <name>RemovalDocument</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>プロファイル:</translation>
    </message>
    <message>
        <source>Reached through:</source>
        <translation>経由:</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>フィルター:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>メンバー:</translation>
    </message>
    <message>
        <source>Devices:</source>
        <translation>デバイス:</translation>
    </message>
    <message>
        <source>Shown at:</source>
        <translation>表示場所:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected places</source>
        <translation>
            <numerusform>選択した %n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Web page, to read and print</source>
        <translation>Web ページ (閲覧・印刷用)</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>表 (スプレッドシート用)</translation>
    </message>
    <message>
        <source>Everything, for programs</source>
        <translation>すべてのデータ (プログラム用)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートのエクスポート</translation>
    </message>
</context>
<context>
    <name>auth::Accounts</name>
    <message>
        <source>You are signed in for this run only: this computer has no keyring that is open, so the sign-in cannot be kept. Everything else works as usual.</source>
        <translation>サインインは今回の実行の間だけ有効です。このコンピューターには開いているキーリングがないため、サインインを保存できません。その他の機能は通常どおり使えます。</translation>
    </message>
    <message>
        <source>You are signed in for this run only: the sign-in service does not let a program stay signed in. Everything else works as usual; now and then you are asked to sign in again.</source>
        <translation>サインインは今回の実行の間だけ有効です。サインイン サービスが、プログラムのサインインを維持することを許可していません。その他の機能は通常どおり使えますが、ときどき再度のサインインを求められます。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
</context>
<context>
    <name>auth::Advice</name>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator.</source>
        <translation>このアプリは、まだ組織で承認されていません。このリンクを管理者に送信してください。</translation>
    </message>
    <message>
        <source>Sign-in was cancelled. Nothing was changed.</source>
        <translation>サインインは取り消されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Your organisation asks for a second sign-in step. Select Sign in again and finish it in the browser.</source>
        <translation>組織により、サインインの追加の確認手順が求められています。[もう一度サインイン] を選択し、ブラウザーで完了してください。</translation>
    </message>
    <message>
        <source>The client ID in Settings is not known, or is switched off, in this tenant. Check tenant and client ID.</source>
        <translation>設定のクライアント ID は、このテナントで認識されないか、無効になっています。テナントとクライアント ID を確認してください。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again.</source>
        <translation>サインインの有効期間が終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed (%1).</source>
        <translation>サインインできませんでした (%1)。</translation>
    </message>
    <message>
        <source>The code has expired. Get a new code.</source>
        <translation>コードの有効期限が切れました。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Sign-in was declined.</source>
        <translation>サインインは拒否されました。</translation>
    </message>
    <message>
        <source>This needs a permission that has not been given yet. Sign in to ask for it; your administrator may have to approve it.</source>
        <translation>この操作には、まだ付与されていないアクセス許可が必要です。サインインして要求してください。管理者の承認が必要な場合があります。</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered and confirmed in the browser.</source>
        <translation>ブラウザーでコードが入力され、確認されるのを待っています。</translation>
    </message>
    <message>
        <source>Your account has not been given access to this app. Ask your Entra administrator to assign you under Enterprise applications.</source>
        <translation>お使いのアカウントには、このアプリへのアクセスが許可されていません。Entra 管理者に、[エンタープライズ アプリケーション] でアカウントを割り当てるよう依頼してください。</translation>
    </message>
    <message>
        <source>Your organisation has not approved this app yet. Send this link to your administrator. You cannot approve this yourself.</source>
        <translation>このアプリは、まだ組織で承認されていません。このリンクを管理者に送信してください。ご自身で承認することはできません。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s sign-in rules do not allow this app, place or computer. Give your administrator the correlation id.</source>
        <translation>組織のサインイン規則により、このアプリ、場所、またはコンピューターは許可されていません。管理者に相関 ID を伝えてください。</translation>
    </message>
    <message>
        <source>Use your managed work computer, and the browser that is signed in to your work profile.</source>
        <translation>管理対象の業務用コンピューターで、職場のプロファイルにサインインしているブラウザーを使用してください。</translation>
    </message>
    <message>
        <source>Your organisation only allows approved apps for this. This app cannot meet that rule.</source>
        <translation>組織では、この操作に承認済みアプリのみを許可しています。このアプリはその規則を満たせません。</translation>
    </message>
    <message>
        <source>Sign-in was blocked as risky. Contact your security team.</source>
        <translation>リスクが高いと判断され、サインインがブロックされました。セキュリティ チームに連絡してください。</translation>
    </message>
    <message>
        <source>Administrator: register http://localhost under Mobile and desktop applications and allow public client flows.</source>
        <translation>管理者向け: [モバイル アプリケーションとデスクトップ アプリケーション] に http://localhost を登録し、パブリック クライアント フローを許可してください。</translation>
    </message>
    <message>
        <source>Check the tenant name and the cloud in Settings.</source>
        <translation>設定のテナント名とクラウドを確認してください。</translation>
    </message>
    <message>
        <source>This account does not belong to %1. Sign in with your work account, or ask to be invited.</source>
        <translation>このアカウントは %1 に属していません。職場アカウントでサインインするか、招待を依頼してください。</translation>
    </message>
    <message>
        <source>Finish in the browser or contact your account administrator.</source>
        <translation>ブラウザーで完了するか、アカウント管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This client ID may not be used for this. Set your organisation&apos;s own client ID.</source>
        <translation>このクライアント ID はこの用途に使用できません。組織独自のクライアント ID を設定してください。</translation>
    </message>
    <message>
        <source>The sign-in service saw the same request too often and asks to stop. Unassign has stopped; please report it with the details.</source>
        <translation>サインイン サービスが同じ要求を何度も受け取り、中止を求めています。Unassign は処理を停止しました。詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Your network or organisation does not allow sign-in to %1.</source>
        <translation>お使いのネットワークまたは組織では、%1 へのサインインが許可されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection and the proxy in Settings.</source>
        <translation>%1 に接続できません。ネットワーク接続と、設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>応答が完了する前に、%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of %1. This network seems to want a sign-in of its own: open any page in the browser, finish it there, and try again.</source>
        <translation>%1 の応答の代わりに Web ページが返されました。このネットワーク独自のサインインが必要なようです。ブラウザーで任意のページを開いてサインインを完了し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password. Sign in to the proxy in the system&apos;s settings, or choose another proxy in Settings.</source>
        <translation>このネットワークのプロキシが、ユーザー名とパスワードを求めています。システムの設定でプロキシにサインインするか、[設定] で別のプロキシを選択してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted, so nothing was sent. A filter in this network may be opening connections: its root certificate has to be installed on this computer by your administrator.</source>
        <translation>%1 への接続は信頼されていないため、何も送信されませんでした。このネットワークのフィルターが接続の内容を検査している可能性があります。管理者がそのルート証明書をこのコンピューターにインストールする必要があります。</translation>
    </message>
    <message>
        <source>Date or time of this computer seem to be wrong, so the answer of %1 cannot be trusted. Set the clock and try again.</source>
        <translation>このコンピューターの日付または時刻が正しくないようです。そのため %1 の応答を信頼できません。時計を合わせて、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 answered in a way that Unassign does not understand. The sign-in was not used.</source>
        <translation>%1 の応答を Unassign が解釈できませんでした。サインインは使用されていません。</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser within 5 minutes. Sign in again.</source>
        <translation>5 分以内にブラウザーでサインインが完了しませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer. Try again.</source>
        <translation>ブラウザーの応答を受け取るための空きポートが、このコンピューターにありません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Another account than the one that this work belongs to was signed in. It was not used. Sign in again with the same account, or add the other one.</source>
        <translation>この作業のアカウントとは別のアカウントでサインインが行われました。そのアカウントは使用されていません。同じアカウントでもう一度サインインするか、別のアカウントを追加してください。</translation>
    </message>
    <message>
        <source>The stored sign-in could not be read; the keyring may be locked. The account is still there. Sign in again.</source>
        <translation>保存されたサインインを読み取れませんでした。キーリングがロックされている可能性があります。アカウントは残っています。もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>auth::Cloud</name>
    <message>
        <source>Global (also GCC)</source>
        <translation>グローバル (GCC を含む)</translation>
    </message>
    <message>
        <source>US Government L4 (GCC High)</source>
        <translation>米国政府 L4 (GCC High)</translation>
    </message>
    <message>
        <source>US Government L5 (DoD)</source>
        <translation>米国政府 L5 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>中国 (21Vianet)</translation>
    </message>
</context>
<context>
    <name>auth::File</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>auth::LoopbackListener</name>
    <message>
        <source>There is no free port on this computer for the browser&apos;s answer.</source>
        <translation>ブラウザーの応答を受け取るための空きポートが、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>この要求は大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a request of a browser.</source>
        <translation>これはブラウザーの要求ではありません。</translation>
    </message>
    <message>
        <source>This address is not the one that the sign-in waits at.</source>
        <translation>このアドレスは、サインインが待機しているアドレスではありません。</translation>
    </message>
    <message>
        <source>Only GET is answered here.</source>
        <translation>ここでは GET のみに応答します。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>You can close this page and go back to Unassign.</source>
        <translation>このページを閉じて、Unassign に戻ってください。</translation>
    </message>
    <message>
        <source>Unassign waits for the sign-in to be finished in the browser.</source>
        <translation>Unassign は、ブラウザーでサインインが完了するのを待っています。</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in under way. It was ignored.</source>
        <translation>この応答は、進行中のサインインのものではありません。無視されました。</translation>
    </message>
</context>
<context>
    <name>auth::Session</name>
    <message>
        <source>This account was signed out on this computer.</source>
        <translation>このアカウントは、このコンピューターでサインアウトされました。</translation>
    </message>
    <message>
        <source>The permission that this needs was not given. Everything else goes on.</source>
        <translation>この操作に必要なアクセス許可は付与されませんでした。その他の機能は引き続き使えます。</translation>
    </message>
    <message>
        <source>You are not signed in. Sign in again to go on.</source>
        <translation>サインインしていません。続行するには、もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>auth::Settings</name>
    <message>
        <source>“%1” is not a cloud that the program knows.</source>
        <translation>「%1」は、このプログラムが認識するクラウドではありません。</translation>
    </message>
    <message>
        <source>The tenant has to be a tenant id, a domain such as contoso.com, or “organizations”.</source>
        <translation>テナントには、テナント ID、contoso.com のようなドメイン、または「organizations」を指定してください。</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts have no Intune. Enter the tenant of your organisation.</source>
        <translation>個人用 Microsoft アカウントでは Intune を使用できません。組織のテナントを入力してください。</translation>
    </message>
    <message>
        <source>The client ID has to look like %1.</source>
        <translation>クライアント ID は %1 のような形式で指定してください。</translation>
    </message>
    <message>
        <source>The proxy has to be a host name or address, and a port from 1 to 65535.</source>
        <translation>プロキシには、ホスト名またはアドレスと、1 から 65535 までのポートを指定してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>auth::TokenStore</name>
    <message>
        <source>The keyring of this computer cannot be used: %1</source>
        <translation>このコンピューターのキーリングを使用できません: %1</translation>
    </message>
    <message>
        <source>The sign-in is too long for the keyring.</source>
        <translation>サインイン情報が長すぎて、キーリングに保存できません。</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>このコンピューターにはキーリングがありません。</translation>
    </message>
</context>
<context>
    <name>core::ReportFile</name>
    <message>
        <source>The report was not saved. %1 could not be written: %2</source>
        <translation>レポートは保存されませんでした。%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>details::Audience</name>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Everything in the Configuration Manager collection %1</source>
        <translation>Configuration Manager コレクション %1 のすべて</translation>
    </message>
    <message>
        <source>A kind of target that this program does not know (%1)</source>
        <translation>このプログラムが認識しない種類の割り当て先 (%1)</translation>
    </message>
    <message>
        <source>Everyone in “%1”</source>
        <translation>「%1」の全員</translation>
    </message>
    <message>
        <source>Nobody through the group %1, which was deleted</source>
        <translation>該当者なし (グループ %1 は削除されています)</translation>
    </message>
    <message>
        <source>Everyone in the group %1, whose name is not known</source>
        <translation>グループ %1 (名前は不明) の全員</translation>
    </message>
    <message>
        <source>%1, only on devices that the filter “%2” includes</source>
        <translation>%1 (フィルター「%2」に含まれるデバイスのみ)</translation>
    </message>
    <message>
        <source>%1, but not on devices that the filter “%2” excludes</source>
        <translation>%1 (フィルター「%2」で除外されるデバイスを除く)</translation>
    </message>
    <message>
        <source>%1, with the filter “%2” in a way that this program does not know</source>
        <translation>%1 (フィルター「%2」を、このプログラムが認識しない方法で使用)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>behind a list of names</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, except members of %2.</source>
        <translation>%1。ただし、%2 のメンバーを除きます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nobody: it is assigned to no one, it only excludes.</source>
        <translation>該当者なし: 誰にも割り当てられておらず、除外だけがあります。</translation>
    </message>
    <message>
        <source>Never members of %1.</source>
        <translation>%1 のメンバーには適用されません。</translation>
    </message>
    <message>
        <source>It is taken away from: %1.</source>
        <translation>このプロファイルが取り除かれる対象: %1。</translation>
    </message>
    <message>
        <source>Some exclusion has a filter; see the assignment itself.</source>
        <translation>フィルター付きの除外があります。割り当て自体を確認してください。</translation>
    </message>
    <message>
        <source>The intent of some assignment is not known to this program.</source>
        <translation>一部の割り当てのインテントを、このプログラムは認識できません。</translation>
    </message>
    <message>
        <source>Members of “%1”</source>
        <translation>「%1」のメンバー</translation>
    </message>
    <message>
        <source>It keeps “%1” from: %2.</source>
        <comment>%1 is a profile, %2 whom an exclusion is about</comment>
        <translation>「%1」を適用しない対象: %2。</translation>
    </message>
    <message>
        <source>It takes “%1” away from: %2.</source>
        <comment>%1 is a profile, %2 who loses it</comment>
        <translation>「%1」を取り除く対象: %2。</translation>
    </message>
    <message>
        <source>It does with “%1” what this program does not know, to: %2.</source>
        <comment>%1 is a profile, %2 whom an assignment is about</comment>
        <translation>「%1」について、このプログラムが認識しない処理を行う対象: %2。</translation>
    </message>
    <message>
        <source>It gives “%1” to: %2.</source>
        <comment>%1 is a profile, %2 who gets it</comment>
        <translation>「%1」を適用する対象: %2。</translation>
    </message>
    <message>
        <source>Not known yet: its assignments are still being read.</source>
        <translation>まだ不明: 割り当てを読み取り中です。</translation>
    </message>
    <message>
        <source>Not known: its assignments could not be read. %1</source>
        <translation>不明: 割り当てを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Nobody: it has no assignments.</source>
        <translation>該当者なし: 割り当てがありません。</translation>
    </message>
</context>
<context>
    <name>details::Describe</name>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Several selected</source>
        <translation>複数を選択中</translation>
    </message>
    <message>
        <source>%1 of %2 are selected.</source>
        <comment>assignments of profiles</comment>
        <translation>%2の%1を選択しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>割り当て %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>プロファイル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are selected at %n places; each assignment counts once.</source>
        <translation>
            <numerusform>%n か所で選択されています。同じ割り当ては 1 件と数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a single row to see its details, or “Remove…” to see what removing them would do.</source>
        <translation>詳細を見るには 1 行だけを選択してください。削除した場合の影響を見るには「削除…」を選択してください。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択内容</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>適用対象</translation>
    </message>
    <message>
        <source>“%1” uses the profile “%2” as its %3. What is below this row are the assignments of “%2” itself: removing one takes it from every device and every other profile that uses it.</source>
        <translation>「%1」は、プロファイル「%2」を%3として使用しています。この行の下にあるのは「%2」自体の割り当てです。削除すると、それを使用するすべてのデバイスと、他のすべてのプロファイルに影響します。</translation>
    </message>
    <message>
        <source>Certificate path</source>
        <translation>証明書パス</translation>
    </message>
    <message>
        <source>What this path means</source>
        <translation>このパスの意味</translation>
    </message>
    <message>
        <source>A way from “%1” to the profile that is set as its %2. Where it leads is not known, or nothing is set; the row below it in the tree says which.</source>
        <translation>「%1」から、その%2として設定されているプロファイルへの経路です。行き先が不明か、何も設定されていません。どちらであるかは、ツリーのすぐ下の行に表示されます。</translation>
    </message>
    <message>
        <source>The profile it leads to</source>
        <translation>行き先のプロファイル</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Not known any more</source>
        <translation>現在は不明</translation>
    </message>
    <message>
        <source>This assignment was removed, or is being read again.</source>
        <translation>この割り当ては削除されたか、読み取り直しの最中です。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Nothing more is known of it.</source>
        <translation>これ以外の情報は不明です。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation>プラットフォーム:</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>説明:</translation>
    </message>
    <message>
        <source>Last changed:</source>
        <translation>最終変更日時:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>How devices fare with it</source>
        <translation>デバイスの状態</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Succeeded:</source>
        <translation>成功:</translation>
    </message>
    <message>
        <source>Pending:</source>
        <translation>保留中:</translation>
    </message>
    <message>
        <source>Failed:</source>
        <translation>失敗:</translation>
    </message>
    <message>
        <source>With errors:</source>
        <translation>エラー:</translation>
    </message>
    <message>
        <source>In conflict:</source>
        <translation>競合:</translation>
    </message>
    <message>
        <source>Not applicable:</source>
        <translation>該当なし:</translation>
    </message>
    <message>
        <source>Counted by the service:</source>
        <translation>サービスでの集計日時:</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles rely on it through a certificate path.</source>
        <translation>
            <numerusform>%n 件のプロファイルが、証明書パスを通じてこれに依存しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who relies on it</source>
        <translation>これに依存しているもの</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a profile, and the certificate path that starts there</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>none: the group was deleted</source>
        <translation>なし: グループは削除されています</translation>
    </message>
    <message>
        <source>not known: this account may not read groups</source>
        <translation>不明: このアカウントにはグループの読み取りが許可されていません</translation>
    </message>
    <message>
        <source>not known: group names have not been read</source>
        <translation>不明: グループ名を読み取っていません</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>assigned directly</source>
        <translation>直接割り当て</translation>
    </message>
    <message>
        <source>a policy set, which the service does not name</source>
        <translation>ポリシー セット (サービスが名前を示していません)</translation>
    </message>
    <message>
        <source>the policy set %1</source>
        <translation>ポリシー セット %1</translation>
    </message>
    <message>
        <source>a source that this program does not know</source>
        <translation>このプログラムが認識しないソース</translation>
    </message>
    <message>
        <source>Kind of target:</source>
        <translation>割り当て先の種類:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>グループ:</translation>
    </message>
    <message>
        <source>Group id:</source>
        <translation>グループ ID:</translation>
    </message>
    <message>
        <source>Members:</source>
        <translation>メンバー:</translation>
    </message>
    <message>
        <source>Intent:</source>
        <translation>インテント:</translation>
    </message>
    <message>
        <source>not said by the service</source>
        <translation>サービスが示していません</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>ソース:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>プロファイル:</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>フィルター:</translation>
    </message>
    <message>
        <source>Mode:</source>
        <translation>モード:</translation>
    </message>
    <message>
        <source>only devices that the rule matches</source>
        <translation>ルールに一致するデバイスのみ</translation>
    </message>
    <message>
        <source>all devices but those that the rule matches</source>
        <translation>ルールに一致するデバイスを除くすべてのデバイス</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>このプログラムでは不明</translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation>ルール:</translation>
    </message>
    <message>
        <source>not known: the filter could not be read, or does not exist any more</source>
        <translation>不明: フィルターを読み取れなかったか、もう存在しません</translation>
    </message>
    <message>
        <source>Filter id:</source>
        <translation>フィルター ID:</translation>
    </message>
    <message>
        <source>What removing it would do</source>
        <translation>削除した場合の影響</translation>
    </message>
    <message>
        <source>%1 does not get “%2” by this assignment any more; its other assignments stay.</source>
        <translation>%1 には、この割り当てによる「%2」の適用がなくなります。「%2」の他の割り当てはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The same assignment is shown at %n places. Removed at one, it is gone at all of them.</source>
        <translation>
            <numerusform>同じ割り当てが %n か所に表示されています。1 か所で削除すると、すべての場所からなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>表示されている場所</translation>
    </message>
    <message>
        <source>Every device that Intune manages in this tenant.</source>
        <translation>このテナントで Intune が管理するすべてのデバイス。</translation>
    </message>
    <message>
        <source>Every user of this tenant with a licence for Intune.</source>
        <translation>Intune のライセンスを持つこのテナントのすべてのユーザー。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Membership:</source>
        <translation>所属:</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>対象について</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are given to it.</source>
        <translation>
            <numerusform>%n 件の構成が割り当てられています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is excluded from %n configurations.</source>
        <translation>
            <numerusform>%n 件の構成から除外されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are taken away from it.</source>
        <translation>
            <numerusform>%n 件の構成が取り除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assignments have a filter.</source>
        <translation>
            <numerusform>これらの割り当てのうち %n 件にフィルターがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these configurations are also used by other profiles, through certificate paths.</source>
        <translation>
            <numerusform>これらの構成のうち %n 件は、証明書パスを通じて他のプロファイルからも使われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is assigned to it</source>
        <translation>割り当てられているもの</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Target of assignments</source>
        <translation>割り当てのターゲット</translation>
    </message>
    <message>
        <source>Choose a configuration, a certificate path or an assignment in the tree. What it is, who gets it and what removing it would do is said here.</source>
        <translation>ツリーで構成、証明書パス、または割り当てを選択してください。その内容、適用対象、削除した場合の影響がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>details::PrettyJson</name>
    <message>
        <source>… More lines are not shown. Copy takes all of them.</source>
        <translation>… これ以降の行は表示されていません。コピーするとすべての行が含まれます。</translation>
    </message>
    <message>
        <source>%1… (not shown whole; Copy takes all of it)</source>
        <translation>%1… (一部のみ表示。コピーすると全体が含まれます)</translation>
    </message>
</context>
<context>
    <name>details::Relations</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>profiles</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between titles of certificate paths</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not known where this leads: %1.</source>
        <translation>次の行き先は不明です: %1。</translation>
    </message>
    <message>
        <source>Not all of its certificate paths have been read yet.</source>
        <translation>証明書パスの一部は、まだ読み取られていません。</translation>
    </message>
</context>
<context>
    <name>graph::ErrorReader</name>
    <message>
        <source>Your organisation wants a second administrator to approve this change, and a reason for it. Nothing was changed.</source>
        <translation>組織では、この変更に 2 人目の管理者の承認と、その理由が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>An approval request for this is already open. A second administrator has to decide on it first. Nothing was changed.</source>
        <translation>この変更の承認要求は、既に提出されています。先に 2 人目の管理者が判断する必要があります。何も変更されていません。</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change. Nothing was changed yet.</source>
        <translation>組織では、この変更に 2 人目の管理者の承認が必要です。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>This program lacks a permission. Ask your Entra administrator to grant it DeviceManagementConfiguration.ReadWrite.All (delegated), then sign in again.</source>
        <translation>このプログラムにはアクセス許可が不足しています。Entra 管理者に DeviceManagementConfiguration.ReadWrite.All (委任) の付与を依頼し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your account lacks an Intune role for this. Ask your Intune administrator for a role that may assign device configurations and whose scope covers this profile.</source>
        <translation>お使いのアカウントには、この操作に必要な Intune ロールがありません。デバイス構成を割り当てることができ、スコープにこのプロファイルが含まれるロールを、Intune 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The service refused this: a right is missing. Your account may lack an Intune role, or this program a permission. Ask your Intune administrator.</source>
        <translation>サービスが拒否しました。権限が不足しています。お使いのアカウントの Intune ロール、またはこのプログラムのアクセス許可が不足している可能性があります。Intune 管理者に確認してください。</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Refresh, look at it again and decide again.</source>
        <translation>その間に変更がありました。更新して内容をもう一度確認し、改めて判断してください。</translation>
    </message>
    <message>
        <source>This is locked, because the service is working on it or it is protected. Try again later.</source>
        <translation>サービスが処理中であるか、保護されているため、ロックされています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The service refused this because of another change to the same profile. Refresh, then try again.</source>
        <translation>同じプロファイルに対する別の変更のため、サービスが拒否しました。更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service does not know this path. A certificate path may have to name the type of the profile that it starts from.</source>
        <translation>サービスはこのパスを認識しません。証明書パスでは、起点となるプロファイルの種類の指定が必要な場合があります。</translation>
    </message>
    <message>
        <source>The service did not accept your sign-in. Sign in again.</source>
        <translation>サービスがサインインを受け付けませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The service does not find this. It may be gone, or your account may not see it.</source>
        <translation>サービスでは見つかりません。存在しなくなったか、お使いのアカウントでは表示できない可能性があります。</translation>
    </message>
    <message>
        <source>The service received too many requests from this tenant and asks to wait. Try again later.</source>
        <translation>このテナントからの要求が多すぎるため、サービスが待機を求めています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has trouble at the moment (status %1). Try again later.</source>
        <translation>現在、Microsoft のサービスに問題が発生しています (状態コード %1)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The answer was a redirect (status %1), which Microsoft Graph does not use. A proxy or another network device may want a sign-in: open a web page in your browser, then try again.</source>
        <translation>応答はリダイレクト (状態コード %1) でしたが、Microsoft Graph はリダイレクトを使用しません。プロキシなどのネットワーク機器がサインインを求めている可能性があります。ブラウザーで Web ページを開き、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service refused the request (status %1) without saying why.</source>
        <translation>サービスが理由を示さずに要求を拒否しました (状態コード %1)。</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>サービスが要求を拒否しました: %1</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer had come. Whether the request was carried out is not known.</source>
        <translation>応答が届く前に、%1 との接続が切れました。要求が実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>There is no trusted connection to %1 (%2). Nothing was sent. A wrong clock, or a network device that opens encrypted connections, can be the reason.</source>
        <translation>%1 との信頼できる接続がありません (%2)。何も送信されていません。時計のずれ、または暗号化された接続を検査するネットワーク機器が原因の可能性があります。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Check your network connection. Nothing was sent.</source>
        <translation>%1 が見つかりません。ネットワーク接続を確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check your network connection. Nothing was sent.</source>
        <translation>%1 が接続を拒否しています。ネットワーク接続を確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The proxy of your network wants a sign-in. Nothing was sent.</source>
        <translation>ネットワークのプロキシがサインインを求めています。何も送信されていません。</translation>
    </message>
    <message>
        <source>The proxy of your network does not work (%1). Nothing was sent.</source>
        <translation>ネットワークのプロキシが動作していません (%1)。何も送信されていません。</translation>
    </message>
    <message>
        <source>There is no connection to %1 (%2). Nothing was sent.</source>
        <translation>%1 に接続できません (%2)。何も送信されていません。</translation>
    </message>
    <message>
        <source>The answer was not what Microsoft Graph describes (%1).</source>
        <translation>応答が Microsoft Graph の仕様と異なります (%1)。</translation>
    </message>
    <message>
        <source>A web page came in place of the answer of Microsoft Graph. A proxy or another network device may want a sign-in, or blocks the service: open a web page in your browser, then try again.</source>
        <translation>Microsoft Graph の応答の代わりに Web ページが返されました。プロキシなどのネットワーク機器がサインインを求めているか、サービスをブロックしている可能性があります。ブラウザーで Web ページを開き、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 and was not read.</source>
        <translation>応答が %1 を超えているため、読み取られませんでした。</translation>
    </message>
    <message>
        <source>The service does not offer this operation at this path. Nothing was changed.</source>
        <translation>サービスは、このパスでのこの操作を提供していません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>graph::Exchange</name>
    <message>
        <source>There is no usable sign-in. Sign in again.</source>
        <translation>使用できるサインインがありません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This request carries a header that cannot be sent. Nothing was sent.</source>
        <translation>この要求には、送信できないヘッダーが含まれています。何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>graph::Paging</name>
    <message>
        <source>The list does not end: its pages lead in a circle. What is shown may not be the whole.</source>
        <translation>一覧のページが循環していて、終わりがありません。表示されているのは一部だけの可能性があります。</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>一覧の読み取りは中止されました。</translation>
    </message>
</context>
<context>
    <name>graph::Sender</name>
    <message>
        <source>It was withdrawn before it was sent.</source>
        <translation>送信される前に取り下げられました。</translation>
    </message>
</context>
<context>
    <name>graph::ServiceUrl</name>
    <message>
        <source>The service gave a link for the rest of the list that leads to another host (%1). It was not followed, because your sign-in must not reach that host.</source>
        <translation>サービスが示した一覧の続きのリンクは、別のホスト (%1) を指しています。サインイン情報を渡してはならないホストのため、リンクには進みませんでした。</translation>
    </message>
    <message>
        <source>The service gave a link for the rest of the list that leads to another place than Microsoft Graph beta. It was not followed.</source>
        <translation>サービスが示した一覧の続きのリンクは、Microsoft Graph beta 以外の場所を指しています。リンクには進みませんでした。</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph in the settings cannot be used. It has to begin with https:// and name a host. Nothing was sent.</source>
        <translation>設定の Microsoft Graph のアドレスは使用できません。https:// で始まり、ホスト名を含む必要があります。何も送信されていません。</translation>
    </message>
    <message>
        <source>An id of this request cannot be part of an address. Nothing was sent.</source>
        <translation>この要求の ID は、アドレスに含めることができません。何も送信されていません。</translation>
    </message>
    <message>
        <source>This request cannot be written as an address. Nothing was sent.</source>
        <translation>この要求はアドレスとして表せません。何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>inventory::Address</name>
    <message>
        <source>The key in %1 has to be written as %2.</source>
        <translation>%1 のキーは %2 の形式で記述する必要があります。</translation>
    </message>
    <message>
        <source>The quotes in %1 do not match.</source>
        <translation>%1 の引用符が対応していません。</translation>
    </message>
    <message>
        <source>The path does not say what it names: it has to begin with %1.</source>
        <translation>パスが何を示しているか不明です。パスは %1 で始まる必要があります。</translation>
    </message>
    <message>
        <source>The path has to begin with %1, not with %2.</source>
        <translation>パスは %2 ではなく、%1 で始まる必要があります。</translation>
    </message>
    <message>
        <source>The path ends too early: %1 and an id have to follow %2.</source>
        <translation>パスが途中で終わっています。%2 の後に、%1 と ID が必要です。</translation>
    </message>
    <message>
        <source>%1 is another resource: this program knows device configurations only, whose paths begin with %2.</source>
        <translation>%1 は別のリソースです。このプログラムが扱うのは、パスが %2 で始まるデバイス構成のみです。</translation>
    </message>
    <message>
        <source>There is nothing between two slashes.</source>
        <translation>2 つのスラッシュの間に何もありません。</translation>
    </message>
    <message>
        <source>Two type casts follow one another: %1 and %2.</source>
        <translation>型キャストが 2 つ続いています: %1 と %2。</translation>
    </message>
    <message>
        <source>%1 is not a type of device configuration.</source>
        <translation>%1 は、デバイス構成の種類ではありません。</translation>
    </message>
    <message>
        <source>%1 has no certificate path %2.</source>
        <translation>%1 に、証明書パス %2 はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The path has more than %n steps.</source>
        <translation>
            <numerusform>パスの段階が %n を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may follow the id of the assignment, but %1 does.</source>
        <translation>割り当ての ID の後には何も続けられませんが、%1 が続いています。</translation>
    </message>
    <message>
        <source>The id after %1 is missing.</source>
        <translation>%1 の後に ID がありません。</translation>
    </message>
    <message>
        <source>%1 is a placeholder: replace it, braces included, by an id.</source>
        <translation>%1 はプレースホルダーです。中かっこも含めて ID に置き換えてください。</translation>
    </message>
    <message>
        <source>%1 after %2 is not an id.</source>
        <translation>%2 の後の %1 は ID ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The id after %1 is longer than %n characters.</source>
        <translation>
            <numerusform>%1 の後の ID が %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a certificate path nor “assignments”.</source>
        <translation>%1 は証明書パスではなく、「assignments」でもありません。</translation>
    </message>
    <message>
        <source>%1 leads to one configuration only: no id may follow it, but %2 does.</source>
        <translation>%1 の行き先は 1 つの構成だけです。その後に ID は続けられませんが、%2 が続いています。</translation>
    </message>
    <message>
        <source>The path contains a character that cannot be seen (U+%1), after %2.</source>
        <translation>パスの %2 の後に、目に見えない文字 (U+%1) があります。</translation>
    </message>
    <message>
        <source>The path contains half a character.</source>
        <translation>パスに不完全な文字があります。</translation>
    </message>
    <message>
        <source>The percent-encoding in %1 is broken.</source>
        <translation>%1 のパーセント エンコーディングが正しくありません。</translation>
    </message>
    <message>
        <source>There is a space after %1: a path has none.</source>
        <translation>%1 の後にスペースがあります。パスにスペースは使用できません。</translation>
    </message>
    <message>
        <source>%1 is not understood before a path: only DELETE and GET are.</source>
        <translation>パスの前の %1 は解釈できません。使用できるのは DELETE と GET のみです。</translation>
    </message>
    <message>
        <source>%1 is not a host of Microsoft Graph.</source>
        <translation>%1 は Microsoft Graph のホストではありません。</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is not a version of Microsoft Graph: only “beta” and “v1.0” are.</source>
        <translation>%1 は Microsoft Graph のバージョンではありません。使用できるのは「beta」と「v1.0」のみです。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message numerus="yes">
        <source>The path is longer than %n characters.</source>
        <translation>
            <numerusform>パスが %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no path: paste one from Microsoft Graph.</source>
        <translation>パスがありません。Microsoft Graph のパスを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>inventory::CertificatePaths</name>
    <message>
        <source>Identity certificate</source>
        <translation>ID 証明書</translation>
    </message>
    <message>
        <source>Identity certificate for client authentication</source>
        <translation>クライアント認証用の ID 証明書</translation>
    </message>
    <message>
        <source>Network access configurations</source>
        <translation>ネットワーク アクセス構成</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>ルート証明書</translation>
    </message>
    <message>
        <source>Root certificate for client validation</source>
        <translation>クライアント検証用のルート証明書</translation>
    </message>
    <message>
        <source>Root certificate for server validation</source>
        <translation>サーバー検証用のルート証明書</translation>
    </message>
    <message>
        <source>Root certificates for client validation</source>
        <translation>クライアント検証用のルート証明書 (複数)</translation>
    </message>
    <message>
        <source>Root certificates for server validation</source>
        <translation>サーバー検証用のルート証明書 (複数)</translation>
    </message>
    <message>
        <source>Secondary identity certificate for client authentication</source>
        <translation>クライアント認証用のセカンダリ ID 証明書</translation>
    </message>
    <message>
        <source>Secondary root certificate for client validation</source>
        <translation>クライアント検証用のセカンダリ ルート証明書</translation>
    </message>
    <message>
        <source>Single sign-on extension PKINIT certificate</source>
        <translation>シングル サインオン拡張機能の PKINIT 証明書</translation>
    </message>
    <message>
        <source>S/MIME encryption certificate</source>
        <translation>S/MIME 暗号化証明書</translation>
    </message>
    <message>
        <source>S/MIME signing certificate</source>
        <translation>S/MIME 署名証明書</translation>
    </message>
</context>
<context>
    <name>inventory::Csv</name>
    <message>
        <source>The table “%1” is damaged in line %2 (%3).</source>
        <translation>表「%1」の %2 行目が破損しています (%3)。</translation>
    </message>
</context>
<context>
    <name>inventory::GroupText</name>
    <message>
        <source>Certificate path</source>
        <translation>証明書パス</translation>
    </message>
    <message>
        <source>%1. Assignments: %2.</source>
        <translation>%1。割り当て: %2。</translation>
    </message>
    <message>
        <source>“%1” is excluded from the profile “%2”. An exclusion wins over inclusions.</source>
        <translation>「%1」は、プロファイル「%2」から除外されています。除外は、包含より優先されます。</translation>
    </message>
    <message>
        <source>“%1” gets the profile “%2”.</source>
        <translation>「%1」には、プロファイル「%2」が適用されます。</translation>
    </message>
    <message>
        <source>Excluded from “%1”</source>
        <translation>「%1」から除外</translation>
    </message>
    <message>
        <source>Excluded, through “%1” › %2</source>
        <translation>「%1」 › %2 を経由して除外</translation>
    </message>
    <message>
        <source>Through “%1” › %2</source>
        <translation>「%1」 › %2 を経由</translation>
    </message>
    <message numerus="yes">
        <source>%n lists of assignments or certificate paths could not be read, so something may be missing here.</source>
        <translation>
            <numerusform>割り当てまたは証明書パスの一覧 %n 件を読み取れなかったため、ここに表示されていないものがある可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a group that excludes somebody</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 (excluded by %2)</source>
        <translation>%1 (%2 により除外)</translation>
    </message>
    <message>
        <source>It does not reach %1: excluded by %2.</source>
        <translation>%1 には届きません: %2 により除外。</translation>
    </message>
</context>
<context>
    <name>inventory::Loader</name>
    <message>
        <source>Loading was stopped. What is shown may not be the whole.</source>
        <translation>読み込みは中止されました。表示されているのは一部だけの可能性があります。</translation>
    </message>
</context>
<context>
    <name>inventory::Membership</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known whether this reaches it</source>
        <translation>対象に含まれるかどうかは不明</translation>
    </message>
    <message>
        <source>Every user with a licence</source>
        <translation>ライセンスを持つすべてのユーザー</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Direct member</source>
        <translation>直接のメンバー</translation>
    </message>
    <message>
        <source>Member through a nested group</source>
        <translation>入れ子になったグループを通じたメンバー</translation>
    </message>
    <message>
        <source>Member of “%1”</source>
        <translation>「%1」のメンバー</translation>
    </message>
    <message>
        <source>%1, which is in “%2”</source>
        <comment>nested groups, from the inside out</comment>
        <translation>%1 → 「%2」に所属</translation>
    </message>
    <message>
        <source>%1, which is in this group</source>
        <translation>%1 → このグループに所属</translation>
    </message>
</context>
<context>
    <name>inventory::MembershipLookup</name>
    <message>
        <source>There is no user “%1” in this tenant.</source>
        <translation>このテナントに、ユーザー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>There is no device “%1” in this tenant. Users are found by their sign-in name, such as anna@contoso.com.</source>
        <translation>このテナントに、デバイス「%1」は存在しません。ユーザーは、anna@contoso.com のようなサインイン名で検索します。</translation>
    </message>
    <message>
        <source>This account may not read it: the right %1 is missing. It is not known which groups “%2” is in.</source>
        <translation>このアカウントには読み取りが許可されていません。アクセス許可 %1 が不足しています。「%2」がどのグループに属しているかは不明です。</translation>
    </message>
    <message>
        <source>It is not known which groups “%1” is in. %2</source>
        <translation>「%1」がどのグループに属しているかは不明です。%2</translation>
    </message>
</context>
<context>
    <name>inventory::TreeRows</name>
    <message>
        <source>Only the first %1 certificate paths are shown.</source>
        <translation>最初の %1 個の証明書パスのみを表示しています。</translation>
    </message>
    <message>
        <source>Certificate paths of more than %1 steps are not shown.</source>
        <translation>%1 段階を超える証明書パスは表示されません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Leads back to “%1”</source>
        <translation>「%1」に戻るパス</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
</context>
<context>
    <name>inventory::TreeText</name>
    <message>
        <source>Filter: %1.</source>
        <translation>フィルター: %1。</translation>
    </message>
    <message>
        <source>Reached from “%1” through %2.</source>
        <translation>「%1」から %2 を経由。</translation>
    </message>
    <message>
        <source>Comes from a policy set.</source>
        <translation>ポリシー セットからの割り当てです。</translation>
    </message>
    <message>
        <source>It can be removed.</source>
        <translation>削除できます。</translation>
    </message>
    <message>
        <source>It cannot be removed now.</source>
        <translation>現在は削除できません。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>ポリシー セット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Configuration of the type %1. Assignments: %2.</source>
        <translation>種類が %1 の構成。割り当て: %2。</translation>
    </message>
    <message>
        <source>Certificate path. %1.</source>
        <translation>証明書パス。%1。</translation>
    </message>
    <message>
        <source>Certificate path that leads back to the profile “%1”.</source>
        <translation>プロファイル「%1」に戻る証明書パス。</translation>
    </message>
    <message>
        <source>Certificate path to the profile “%1” (%2). Assignments: %3.</source>
        <translation>プロファイル「%1」 (%2) への証明書パス。割り当て: %3。</translation>
    </message>
    <message>
        <source>%1 of the profile “%2”.</source>
        <translation>プロファイル「%2」の割り当て (%1)。</translation>
    </message>
    <message>
        <source>(no name) %1</source>
        <translation>(名前なし) %1</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Deleted group (%1)</source>
        <translation>削除されたグループ (%1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>All but “%1”</source>
        <translation>「%1」以外すべて</translation>
    </message>
    <message>
        <source>Unknown use of “%1”</source>
        <translation>「%1」の使用方法が不明</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ %1 (%2)</source>
        <translation>→ %1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>含まれるグループ</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>除外されたグループ</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Configuration Manager コレクション</translation>
    </message>
    <message>
        <source>Unknown kind of target: %1</source>
        <translation>不明な種類の割り当て先: %1</translation>
    </message>
</context>
<context>
    <name>journal::Store</name>
    <message>
        <source>The journal has not been opened yet.</source>
        <translation>ジャーナルがまだ開かれていません。</translation>
    </message>
    <message>
        <source>%1 is not a journal of this program. It was left as it is. Move it away and try again.</source>
        <translation>%1 は、このプログラムのジャーナルではありません。変更せず、そのまま残しました。別の場所に移動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer version of this program. It was left as it is. Install the newer version, or choose another data directory.</source>
        <translation>ジャーナル %1 は、このプログラムの新しいバージョンで書き込まれたものです。変更せず、そのまま残しました。新しいバージョンをインストールするか、別のデータ ディレクトリを選択してください。</translation>
    </message>
    <message>
        <source>Another window of this program works with the journal %1. Close it and try again.</source>
        <translation>このプログラムの別のウィンドウが、ジャーナル %1 を使用しています。そのウィンドウを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The journal holds no such removal of this tenant.</source>
        <translation>ジャーナルに、このテナントの該当する削除はありません。</translation>
    </message>
    <message>
        <source>The assignment of “%1” was not removed by this program.</source>
        <translation>「%1」の割り当ては、このプログラムで削除されたものではありません。</translation>
    </message>
    <message>
        <source>The assignment of “%1” was restored already.</source>
        <translation>「%1」の割り当ては、既に復元されています。</translation>
    </message>
    <message>
        <source>The assignment of “%1” is being restored already.</source>
        <translation>「%1」の割り当ては、既に復元の処理中です。</translation>
    </message>
    <message>
        <source>The journal %1 holds no open entry %2.</source>
        <translation>ジャーナル %1 に、未完了のエントリ %2 はありません。</translation>
    </message>
    <message>
        <source>The journal cannot be kept in %1: %2. Nothing is removed without a journal.</source>
        <translation>%1 にジャーナルを保存できません: %2。ジャーナルがない間は何も削除されません。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. The journal is not written through a link, because what it points to may belong to somebody else. Choose another data directory, or replace the link by what it points to.</source>
        <translation>%1 はシンボリック リンクです。リンク先が他のユーザーのものである可能性があるため、リンクを通じてジャーナルを書き込むことはありません。別のデータ ディレクトリを選択するか、リンクをリンク先の実体に置き換えてください。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>it cannot be created</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>another program has locked it. Close what uses it and try again</source>
        <translation>別のプログラムがロックしています。使用しているプログラムを閉じて、もう一度試してください</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>書き込み禁止になっています</translation>
    </message>
    <message>
        <source>the disk reported an error (%1)</source>
        <translation>ディスクからエラーが報告されました (%1)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>it cannot be opened for writing</source>
        <translation>書き込み用に開くことができません</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It was left as it is, and nothing is removed while it cannot be used. Move it away and keep it, then try again: a new journal is begun.</source>
        <translation>ジャーナル %1 は破損しています。変更せず、そのまま残しました。使用できない間は、何も削除されません。別の場所に移動して保管し、もう一度試してください。新しいジャーナルが作成されます。</translation>
    </message>
    <message>
        <source>The journal %1 could not be used: %2.</source>
        <translation>ジャーナル %1 を使用できませんでした: %2。</translation>
    </message>
    <message>
        <source>it is not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
</context>
<context>
    <name>listing::Listing</name>
    <message>
        <source>The group was deleted.</source>
        <translation>グループは削除されています。</translation>
    </message>
    <message>
        <source>The group&apos;s name is not known.</source>
        <translation>グループの名前は不明です。</translation>
    </message>
    <message>
        <source>No assignments</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Its assignments are not known.</source>
        <translation>割り当ては不明です。</translation>
    </message>
    <message>
        <source>Assignments of %1</source>
        <translation>%1 の割り当て</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n lines say that something could not be read</source>
        <translation>
            <numerusform>%n 行に、読み取れなかったものがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tenant was still being read, so more may be missing</source>
        <translation>%1 (テナントの読み取り中のため、他にも欠けているものがある可能性があります)</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポートの作成日時</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成プログラム</translation>
    </message>
    <message>
        <source>Narrowed by</source>
        <translation>絞り込み条件</translation>
    </message>
    <message>
        <source>nothing: all is shown</source>
        <translation>なし: すべて表示</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown configurations of all</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Different assignments</source>
        <translation>割り当て数 (重複を除く)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>グループ ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Policy set or source</source>
        <translation>ポリシー セットまたはソース</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>何も表示されていませんでした。</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Intent and source</source>
        <translation>インテントとソース</translation>
    </message>
    <message>
        <source>Graph path</source>
        <translation>Graph パス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Configuration id</source>
        <translation>構成 ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>割り当て先の種類</translation>
    </message>
    <message>
        <source>Last changed (UTC)</source>
        <translation>最終変更日時 (UTC)</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>プロファイル ID</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>割り当て ID</translation>
    </message>
    <message>
        <source>Filter id</source>
        <translation>フィルター ID</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ソース ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
</context>
<context>
    <name>practice::Reply</name>
    <message>
        <source>Host %1 not found</source>
        <translation>ホスト %1 が見つかりません</translation>
    </message>
    <message>
        <source>Connection closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>%1 の転送エラー - サーバーの応答: %2</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>操作がキャンセルされました</translation>
    </message>
</context>
<context>
    <name>practice::Trouble</name>
    <message>
        <source>Slow network</source>
        <translation>低速なネットワーク</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>多すぎる要求</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>失われた応答</translation>
    </message>
    <message>
        <source>Refused right</source>
        <translation>拒否された権限</translation>
    </message>
    <message>
        <source>Expired sign-in</source>
        <translation>期限切れのサインイン</translation>
    </message>
    <message>
        <source>Approval by a second administrator</source>
        <translation>2 人目の管理者による承認</translation>
    </message>
    <message>
        <source>A colleague changes an assignment</source>
        <translation>他の管理者による割り当ての変更</translation>
    </message>
    <message>
        <source>Every answer takes two to four seconds.</source>
        <translation>すべての応答に 2 ～ 4 秒かかります。</translation>
    </message>
    <message>
        <source>The service answers the next few requests with “too many requests, try later”.</source>
        <translation>サービスは、次のいくつかの要求に「要求が多すぎます。後で試してください」と応答します。</translation>
    </message>
    <message>
        <source>The next change to an assignment is carried out, but the connection drops before the answer arrives.</source>
        <translation>割り当てへの次の変更は実行されますが、応答が届く前に接続が切れます。</translation>
    </message>
    <message>
        <source>Your account may look at profiles and assignments, but not at group members and device status, and the service refuses every change.</source>
        <translation>お使いのアカウントは、プロファイルと割り当てを表示できますが、グループのメンバーとデバイスの状態は表示できません。また、サービスはすべての変更を拒否します。</translation>
    </message>
    <message>
        <source>The sign-in is no longer accepted; the program has to sign in again.</source>
        <translation>サインインが受け付けられなくなり、プログラムはサインインし直す必要があります。</translation>
    </message>
    <message>
        <source>Every change waits until a second administrator has approved it.</source>
        <translation>すべての変更は、2 人目の管理者が承認するまで待機します。</translation>
    </message>
    <message>
        <source>Somebody else changes the next assignment just before it is read again for its removal.</source>
        <translation>次の割り当てが、削除のために読み取り直される直前に、他の人によって変更されます。</translation>
    </message>
</context>
<context>
    <name>removal::Approvals</name>
    <message>
        <source>The second administrator rejected the request. Nothing was changed.</source>
        <translation>2 人目の管理者が要求を却下しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The request for approval was cancelled. Nothing was changed.</source>
        <translation>承認要求は取り消されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Nobody approved the request in time, so it expired. Nothing was changed.</source>
        <translation>期限までに誰も承認しなかったため、要求は期限切れになりました。何も変更されていません。</translation>
    </message>
    <message>
        <source>It was given up before a request for approval was filed. Nothing was changed.</source>
        <translation>承認要求が提出される前に、待機を中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Waiting was given up. The request may still be approved in the admin center; that alone changes nothing.</source>
        <translation>待機を中止しました。管理センターで要求が承認される可能性は残りますが、それだけでは何も変更されません。</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>入力された理由: %1</translation>
    </message>
    <message>
        <source>The journal does not hold the request as it was sent, so it cannot be sent again. Nothing was changed.</source>
        <translation>送信時の要求がジャーナルに残っていないため、もう一度送信することはできません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>ジャーナルに割り当ての全体が残っていません。プロファイルをご自身で確認してください。</translation>
    </message>
</context>
<context>
    <name>removal::Describe</name>
    <message>
        <source>Deleted group %1</source>
        <translation>削除されたグループ %1</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>グループ「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>復元済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already gone</source>
        <translation>
            <numerusform>既に存在せず %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>既に存在 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>その間に変更あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>承認待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>処理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>未送信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name within a list</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>behind a list of names</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <comment>%1 is a group</comment>
        <translation>%1 (除外)</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Configuration Manager collection %1</source>
        <translation>Configuration Manager コレクション %1</translation>
    </message>
    <message>
        <source>Unknown kind of target (%1)</source>
        <translation>不明な種類の割り当て先 (%1)</translation>
    </message>
    <message>
        <source>only devices matching “%1”</source>
        <translation>「%1」に一致するデバイスのみ</translation>
    </message>
    <message>
        <source>except devices matching “%1”</source>
        <translation>「%1」に一致するデバイスを除く</translation>
    </message>
    <message>
        <source>with filter “%1”, in a way that this program does not know</source>
        <translation>フィルター「%1」を、このプログラムが認識しない方法で使用</translation>
    </message>
    <message>
        <source>This is an exclusion. Without it, members of the group can get “%1”: more devices or users are reached, not fewer.</source>
        <translation>これは除外です。これがなくなると、グループのメンバーにも「%1」が適用される可能性があります。対象のデバイスまたはユーザーは、減るのではなく増えます。</translation>
    </message>
    <message>
        <source>“%1” stays assigned to all devices or all users: the members of the group get it for certain.</source>
        <translation>「%1」は、すべてのデバイスまたはすべてのユーザーに割り当てられたままです。グループのメンバーには確実に適用されます。</translation>
    </message>
    <message>
        <source>“%1” is assigned to all devices. Every device that gets it by this assignment loses it.</source>
        <translation>「%1」は、すべてのデバイスに割り当てられています。この割り当てで適用されているすべてのデバイスから失われます。</translation>
    </message>
    <message>
        <source>“%1” is assigned to all users. Every user who gets it by this assignment loses it.</source>
        <translation>「%1」は、すべてのユーザーに割り当てられています。この割り当てで適用されているすべてのユーザーから失われます。</translation>
    </message>
    <message>
        <source>Nobody gets “%1” any more: no assignment that includes anybody is left.</source>
        <translation>「%1」は誰にも適用されなくなります。対象を含める割り当てが 1 件も残りません。</translation>
    </message>
    <message>
        <source>Reached by %1: what is removed is an assignment of the profile “%2” itself, for every device and every other profile that uses it.</source>
        <translation>%1 を経由しています。削除されるのは、プロファイル「%2」自体の割り当てです。それを使用するすべてのデバイスと、他のすべてのプロファイルに影響します。</translation>
    </message>
    <message>
        <source>“%1” is also relied upon by %2.</source>
        <translation>「%1」には、%2 も依存しています。</translation>
    </message>
    <message>
        <source>It comes from a policy set. The policy set may assign it again, and the service may refuse to remove it here.</source>
        <translation>ポリシー セットからの割り当てです。ポリシー セットによって再び割り当てられる可能性があります。また、ここでの削除をサービスが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>This program does not know this kind of target (%1), so it cannot say whom it reaches.</source>
        <translation>このプログラムはこの種類の割り当て先 (%1) を認識しないため、対象の範囲を示せません。</translation>
    </message>
    <message>
        <source>A restored assignment has its target, filter and intent as before, but is created anew: its id may be another, and devices may have acted on the removal meanwhile.</source>
        <translation>復元した割り当ての割り当て先、フィルター、インテントは以前と同じですが、新しく作成されます。そのため ID が変わる場合があり、その間にデバイスが削除に反応している可能性もあります。</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Already gone</source>
        <translation>既に存在せず</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>その間に変更あり</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>既に存在</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>何も実行されていません</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counted outcomes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Another profile has a name that looks the same. This one has the id %1.</source>
        <translation>同じように見える名前のプロファイルがほかにもあります。このプロファイルの ID は %1 です。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」 (%2)</translation>
    </message>
</context>
<context>
    <name>removal::Gravity</name>
    <message numerus="yes">
        <source>%n are exclusions: more devices or users are reached, not fewer.</source>
        <translation>
            <numerusform>%n 件は除外です。削除すると、対象のデバイスまたはユーザーは、減るのではなく増えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the exclusions are of profiles that stay assigned to all devices or all users.</source>
        <translation>
            <numerusform>除外のうち %n 件は、すべてのデバイスまたはすべてのユーザーに割り当てられたままのプロファイルのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all devices.</source>
        <translation>
            <numerusform>%n 件は、すべてのデバイスへの割り当てです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to all users.</source>
        <translation>
            <numerusform>%n 件は、すべてのユーザーへの割り当てです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the last of their profile: nobody gets it any more.</source>
        <translation>
            <numerusform>%n 件は、プロファイルの最後の割り当てです。そのプロファイルは誰にも適用されなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were reached by a certificate path and belong to another profile.</source>
        <translation>
            <numerusform>%n 件は、証明書パスを経由した、別のプロファイルの割り当てです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles that other profiles rely on.</source>
        <translation>
            <numerusform>%n 件は、他のプロファイルが依存しているプロファイルの割り当てです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from a policy set, which may assign them again.</source>
        <translation>
            <numerusform>%n 件は、ポリシー セットからの割り当てです。ポリシー セットによって再び割り当てられる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of a kind that this program does not know.</source>
        <translation>
            <numerusform>%n 件は、このプログラムが認識しない種類です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes an assignment to all devices.</source>
        <translation>すべてのデバイスへの割り当てを削除します。</translation>
    </message>
    <message>
        <source>This removes an assignment to all users.</source>
        <translation>すべてのユーザーへの割り当てを削除します。</translation>
    </message>
    <message>
        <source>This removes an exclusion from a profile that is assigned to all devices or all users: those who were spared get it.</source>
        <translation>すべてのデバイスまたはすべてのユーザーに割り当てられているプロファイルから、除外を削除します。これまで除外されていた対象にも適用されます。</translation>
    </message>
    <message>
        <source>This leaves nobody with a profile that other profiles rely on: connections that use it stop working.</source>
        <translation>他のプロファイルが依存しているプロファイルが、誰にも適用されなくなります。それを使用する接続は機能しなくなります。</translation>
    </message>
    <message>
        <source>This removes an assignment of which nobody can say whom it reaches.</source>
        <translation>対象の範囲がわからない割り当てを削除します。</translation>
    </message>
    <message>
        <source>This removes more than %1 at once: %2</source>
        <translation>一度に %1 件を超える割り当てを削除します: %2</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <comment>assignments of profiles</comment>
        <translation>%2の%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>割り当て %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>プロファイル %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to profiles whose names look like those of others.</source>
        <translation>
            <numerusform>%n 件は、名前がほかのプロファイルと同じように見えるプロファイルのものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>removal::ItemWork</name>
    <message>
        <source>It could not be sent, so it goes on waiting. %1</source>
        <translation>送信できなかったため、引き続き待機しています。%1</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>送信されませんでした。</translation>
    </message>
    <message>
        <source>What became of the assignment of “%1” could not be written into the journal. %2</source>
        <translation>「%1」の割り当ての結果を、ジャーナルに書き込めませんでした。%2</translation>
    </message>
    <message>
        <source>This could not be written into the journal.</source>
        <translation>これをジャーナルに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>removal::Operation</name>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>削除がキャンセルされたため、送信されませんでした。</translation>
    </message>
</context>
<context>
    <name>removal::Preflight</name>
    <message>
        <source>The service gave another assignment under this address.</source>
        <translation>サービスは、このアドレスで別の割り当てを返しました。</translation>
    </message>
    <message>
        <source>It no longer is an exclusion.</source>
        <translation>除外ではなくなっています。</translation>
    </message>
    <message>
        <source>It is an exclusion now.</source>
        <translation>現在は除外になっています。</translation>
    </message>
    <message>
        <source>It is assigned to another kind of target now.</source>
        <translation>現在は別の種類の割り当て先に割り当てられています。</translation>
    </message>
    <message>
        <source>It is assigned to another group now.</source>
        <translation>現在は別のグループに割り当てられています。</translation>
    </message>
    <message>
        <source>It is assigned to another collection now.</source>
        <translation>現在は別のコレクションに割り当てられています。</translation>
    </message>
    <message>
        <source>Its filter is another one now.</source>
        <translation>現在は別のフィルターになっています。</translation>
    </message>
    <message>
        <source>Its intent is another one now.</source>
        <translation>現在は別のインテントになっています。</translation>
    </message>
    <message>
        <source>It comes from a policy set now.</source>
        <translation>現在はポリシー セットからの割り当てになっています。</translation>
    </message>
    <message>
        <source>It comes from another source now.</source>
        <translation>現在は別のソースからの割り当てになっています。</translation>
    </message>
    <message>
        <source>The certificate path no longer leads to the profile it belongs to; it is still there.</source>
        <translation>証明書パスは、この割り当てが属するプロファイルに到達しなくなっています。割り当てはまだ存在します。</translation>
    </message>
</context>
<context>
    <name>removal::ProfileCheck</name>
    <message>
        <source>An assignment that was not chosen is missing: %1.</source>
        <translation>選択していない割り当てがなくなっています: %1。</translation>
    </message>
    <message>
        <source>One that was removed is there: %1.</source>
        <translation>削除した割り当てが存在しています: %1。</translation>
    </message>
    <message>
        <source>One that was restored is not there.</source>
        <translation>復元した割り当てが存在しません。</translation>
    </message>
    <message>
        <source>One that was restored has another filter or mode than before: %1.</source>
        <translation>復元した割り当てのフィルターまたはモードが、以前と異なります: %1。</translation>
    </message>
    <message>
        <source>An assignment was changed: %1. </source>
        <translation>割り当てが変更されました: %1。 </translation>
    </message>
    <message>
        <source>An assignment is new: %1.</source>
        <translation>新しい割り当てがあります: %1。</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>前 %1 件、後 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n missing are those that you chose.</source>
        <translation>
            <numerusform>%1: なくなった %n 件は、選択したものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the %n added are those that you restored.</source>
        <translation>
            <numerusform>%1: 追加された %n 件は、復元したものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is different.</source>
        <translation>%1: 違いはありません。</translation>
    </message>
    <message>
        <source>It was not checked whether anything else is different.</source>
        <translation>他に違いがあるかどうかは、確認していません。</translation>
    </message>
    <message>
        <source>It is not known whether anything else is different. %1</source>
        <translation>他に違いがあるかどうかは不明です。%1</translation>
    </message>
    <message>
        <source>%1. This is not as expected:</source>
        <translation>%1。想定と異なります:</translation>
    </message>
</context>
<context>
    <name>removal::ProfileChecks</name>
    <message>
        <source>Reading it was given up.</source>
        <translation>読み取りは中止されました。</translation>
    </message>
</context>
<context>
    <name>removal::Reach</name>
    <message>
        <source>being counted…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 in conflict, %6 not applicable</source>
        <translation>成功 %1、保留中 %2、失敗 %3、エラー %4、競合 %5、該当なし %6</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 pending, %3 failed, %4 with errors, %5 not applicable</source>
        <translation>成功 %1、保留中 %2、失敗 %3、エラー %4、該当なし %5</translation>
    </message>
</context>
<context>
    <name>removal::Reassignment</name>
    <message>
        <source>The profile has an assignment to a kind of target that this program does not know.</source>
        <translation>プロファイルに、このプログラムが認識しない種類の割り当て先への割り当てがあります。</translation>
    </message>
    <message>
        <source>The profile has an assignment with a kind of filter that this program does not know.</source>
        <translation>プロファイルに、このプログラムが認識しない種類のフィルターを使用する割り当てがあります。</translation>
    </message>
    <message>
        <source>The profile has an assignment with an intent that this program does not know.</source>
        <translation>プロファイルに、このプログラムが認識しないインテントの割り当てがあります。</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience twice, for example by itself and through a policy set. Given back as a whole, one of both would be lost.</source>
        <translation>プロファイルが、同じグループまたは対象に 2 回割り当てられています (たとえば、直接とポリシー セット経由)。全体を書き戻すと、そのうちの 1 件が失われます。</translation>
    </message>
    <message>
        <source>Only assignments of one profile can be removed in this way.</source>
        <translation>この方法で削除できるのは、1 つのプロファイルの割り当てのみです。</translation>
    </message>
    <message>
        <source>It was not sent, because the removal was cancelled.</source>
        <translation>削除がキャンセルされたため、送信されませんでした。</translation>
    </message>
    <message>
        <source>The profile does not exist any more.</source>
        <translation>プロファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read, so nothing was sent. %1</source>
        <translation>プロファイルの割り当てを読み取れなかったため、何も送信されていません。%1</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>読み取り直した時点で、既に存在しませんでした。</translation>
    </message>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>確認後に変更されていたため、手を加えていません。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>%1 何も変更されていません。Intune 管理センターで削除してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s assignments could not be read once more, so nothing was sent. %1</source>
        <translation>プロファイルの割り当てを読み取り直せなかったため、何も送信されていません。%1</translation>
    </message>
    <message>
        <source>Somebody changed the profile&apos;s assignments just now, so nothing was sent. Look at them and decide again.</source>
        <translation>たった今、他の人がプロファイルの割り当てを変更したため、何も送信されていません。割り当てを確認し、改めて判断してください。</translation>
    </message>
    <message>
        <source>Your organisation wants a second administrator to approve this change, which is not possible for a removal in this way. Nothing was changed. Remove it in the Intune admin center.</source>
        <translation>組織では、この変更に 2 人目の管理者の承認が必要ですが、この方法での削除は承認を受けられません。何も変更されていません。Intune 管理センターで削除してください。</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>プロファイルの現在の割り当てを読み取れませんでした: %1 次回の起動時に読み取り直します。他の割り当ても失われている可能性があるため、プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>It was lost and not created anew, because the journal could not be written. Assign it again in the Intune admin center.</source>
        <translation>ジャーナルに書き込めなかったため、失われたまま作成し直されていません。Intune 管理センターで割り当て直してください。</translation>
    </message>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>ジャーナルに書き込めなかったため、送信されませんでした。</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>読み取り直したところ、まだ存在します。削除されていません。</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>応答は失われましたが、読み取り直したところ、存在しません。</translation>
    </message>
    <message>
        <source>Lost when the profile&apos;s assignments were given back as a whole.</source>
        <translation>プロファイルの割り当て全体を書き戻したときに失われました。</translation>
    </message>
</context>
<context>
    <name>removal::Recovery</name>
    <message>
        <source>A later entry of the journal found it there: it had been restored.</source>
        <translation>ジャーナルの後のエントリで存在が確認されました。復元されていました。</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it there: it had not been restored.</source>
        <translation>ジャーナルの後のエントリで存在が確認されませんでした。復元は行われていませんでした。</translation>
    </message>
    <message>
        <source>A later entry of the journal found it still there: it had not been removed.</source>
        <translation>ジャーナルの後のエントリで、まだ存在することが確認されました。削除は行われていませんでした。</translation>
    </message>
    <message>
        <source>A later entry of the journal did not find it any more: it had been removed.</source>
        <translation>ジャーナルの後のエントリで、もう存在しないことが確認されました。削除されていました。</translation>
    </message>
    <message>
        <source>It was started again.</source>
        <translation>もう一度開始されました。</translation>
    </message>
    <message>
        <source>What the profile is assigned to now could not be read: %1 It is read again at the next start. Look at the profile: others may have lost it too.</source>
        <translation>プロファイルの現在の割り当てを読み取れませんでした: %1 次回の起動時に読み取り直します。他の割り当ても失われている可能性があるため、プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>Other assignments of the profile are missing since. They wait to be put back.</source>
        <translation>その後、プロファイルの他の割り当てがなくなっています。元に戻す処理を待っています。</translation>
    </message>
    <message>
        <source>The journal does not hold the whole assignment. Look at the profile yourself.</source>
        <translation>ジャーナルに割り当ての全体が残っていません。プロファイルをご自身で確認してください。</translation>
    </message>
</context>
<context>
    <name>removal::RemovalWork</name>
    <message>
        <source>It was changed after it was confirmed, so it was left alone.</source>
        <translation>確認後に変更されていたため、手を加えていません。</translation>
    </message>
    <message>
        <source>It was gone already when it was read again.</source>
        <translation>読み取り直した時点で、既に存在しませんでした。</translation>
    </message>
    <message>
        <source>It could not be read again, so nothing was sent.</source>
        <translation>読み取り直せなかったため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The journal does not hold the whole of what was confirmed, so nothing was sent.</source>
        <translation>確認した内容の全体がジャーナルに残っていないため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The service asked for the typed path, with the type of each profile; it was used instead.</source>
        <translation>サービスが各プロファイルの種類を含む型付きパスを求めたため、代わりにそのパスを使用しました。</translation>
    </message>
</context>
<context>
    <name>removal::Report</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始日時 (UTC)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>プロファイル ID</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>プロファイルの種類</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>割り当て ID</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状態コード</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>要求 ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>クライアント要求 ID</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>復元後の ID</translation>
    </message>
    <message>
        <source>Restores item</source>
        <translation>復元元の項目</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <translation>復元、%1</translation>
    </message>
    <message>
        <source>Removal, %1</source>
        <translation>削除、%1</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Entry in the journal</source>
        <translation>ジャーナルのエントリ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What Unassign removed from %1, and put back</source>
        <translation>Unassign が %1 から削除したもの、および元に戻したもの</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポートの作成日時</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成プログラム</translation>
    </message>
    <message>
        <source>The journal holds nothing that was asked for.</source>
        <translation>ジャーナルに、指定された内容はありません。</translation>
    </message>
</context>
<context>
    <name>removal::Restore</name>
    <message>
        <source>The journal does not hold the whole assignment.</source>
        <translation>ジャーナルに割り当ての全体が残っていません。</translation>
    </message>
    <message>
        <source>The service created it, but read again, its filter or mode is another one than before: somebody changed it since, or the service did. Look at the profile.</source>
        <translation>サービスは作成しましたが、読み取り直したところ、フィルターまたはモードが以前と異なります。その後に他の人が変更したか、サービスが変更しました。プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>Read again, it is there.</source>
        <translation>読み取り直したところ、存在します。</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is there.</source>
        <translation>応答は失われましたが、読み取り直したところ、存在します。</translation>
    </message>
    <message>
        <source>The service said that it was created, but read again, it is not there: it was removed since, or it was not restored.</source>
        <translation>サービスは作成したと応答しましたが、読み取り直したところ、存在しません。その後に削除されたか、復元されませんでした。</translation>
    </message>
    <message>
        <source>Read again, the profile is assigned to the same group or audience in another way, with another filter or mode: it was not restored, or it was changed since. Look at the profile.</source>
        <translation>読み取り直したところ、プロファイルは同じグループまたは対象に、別のフィルターまたはモードで割り当てられています。復元されなかったか、その後に変更されました。プロファイルを確認してください。</translation>
    </message>
    <message>
        <source>Read again, it is not there: it was not restored.</source>
        <translation>読み取り直したところ、存在しません。復元されていません。</translation>
    </message>
    <message>
        <source>Whether it was restored could not be read either: %1</source>
        <translation>復元されたかどうかも読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>次回の起動時に読み取り直します。</translation>
    </message>
    <message>
        <source>It has another id now.</source>
        <translation>ID が変わりました。</translation>
    </message>
    <message>
        <source>The service says that it was created, but it is not among the profile&apos;s assignments.</source>
        <translation>サービスは作成したと応答しましたが、プロファイルの割り当ての中に見つかりません。</translation>
    </message>
    <message>
        <source>The service says that it was created, but that could not be read: %1</source>
        <translation>サービスは作成したと応答しましたが、それを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The profile does not exist any more, so nothing can be restored to it.</source>
        <translation>プロファイルはもう存在しないため、何も復元できません。</translation>
    </message>
    <message>
        <source>It was removed in another tenant than the one that is open. Nothing was sent.</source>
        <translation>開いているテナントとは別のテナントで削除されたものです。何も送信されていません。</translation>
    </message>
    <message>
        <source>This is not an entry of a removal, so there is nothing to restore.</source>
        <translation>これは削除のエントリではないため、復元するものがありません。</translation>
    </message>
    <message>
        <source>This program did not remove it, so there is nothing to restore.</source>
        <translation>このプログラムが削除したものではないため、復元するものがありません。</translation>
    </message>
    <message>
        <source>It was restored already.</source>
        <translation>既に復元されています。</translation>
    </message>
    <message>
        <source>It is not in the journal, so it cannot be restored.</source>
        <translation>ジャーナルにないため、復元できません。</translation>
    </message>
    <message>
        <source>It was not sent, because the restore was cancelled.</source>
        <translation>復元がキャンセルされたため、送信されませんでした。</translation>
    </message>
    <message>
        <source>Read again, an equal assignment is there: the request arrived twice, or somebody else created it.</source>
        <translation>もう一度読み取ると、同じ割り当てがありました。要求が 2 回届いたか、ほかの人が作成しました。</translation>
    </message>
</context>
<context>
    <name>removal::RestoreWork</name>
    <message>
        <source>The journal does not hold the whole assignment, so it cannot be created again.</source>
        <translation>ジャーナルに割り当ての全体が残っていないため、作成し直すことができません。</translation>
    </message>
    <message>
        <source>Its target, filter or intent is of a kind that this program does not know, so it is not created again. Restore it in the Intune admin center.</source>
        <translation>割り当て先、フィルター、またはインテントが、このプログラムが認識しない種類のため、作成し直しません。Intune 管理センターで復元してください。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>The profile has an equal assignment already, so nothing was sent.</source>
        <translation>プロファイルには、既に同じ割り当てがあるため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The profile is assigned to the same group or audience in another way now, with another filter or mode. It was left alone, and nothing was sent.</source>
        <translation>プロファイルは現在、同じグループまたは対象に、別のフィルターまたはモードで割り当てられています。手を加えておらず、何も送信されていません。</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>サービスの応答: %1</translation>
    </message>
    <message>
        <source>It came from a policy set; restored, it is the profile&apos;s own assignment.</source>
        <translation>ポリシー セットからの割り当てでしたが、復元すると、プロファイル自体の割り当てになります。</translation>
    </message>
</context>
<context>
    <name>removal::Settlement</name>
    <message>
        <source>Give a reason to ask for the approval.</source>
        <translation>承認を要求するには、理由を入力してください。</translation>
    </message>
    <message>
        <source>There is another way, which gives the profile&apos;s whole set of assignments back without this one and is guarded against losing others: ask for it if you want it.</source>
        <translation>別の方法があります。この割り当てを除いて、プロファイルの割り当て全体を書き戻す方法です。他の割り当てを失わないように保護されています。必要な場合は、この方法を選択してください。</translation>
    </message>
    <message>
        <source>The answer was lost; read again, it is gone.</source>
        <translation>応答は失われましたが、読み取り直したところ、存在しません。</translation>
    </message>
    <message>
        <source>Read again, it is still there: it was not removed.</source>
        <translation>読み取り直したところ、まだ存在します。削除されていません。</translation>
    </message>
    <message>
        <source>Read again, it is there, but is another than the one that was confirmed. It was left alone.</source>
        <translation>読み取り直したところ、存在しますが、確認したものとは異なります。手を加えていません。</translation>
    </message>
    <message>
        <source>Whether it was removed could not be read either: %1</source>
        <translation>削除されたかどうかも読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>It is read again at the next start.</source>
        <translation>次回の起動時に読み取り直します。</translation>
    </message>
</context>
<context>
    <name>removal::Undertaking</name>
    <message>
        <source>It was not sent, because the journal could not be written.</source>
        <translation>ジャーナルに書き込めなかったため、送信されませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Unassign</source>
        <translation>Unassign について</translation>
    </message>
    <message>
        <source>Unassign %1</source>
        <translation>Unassign %1</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>失われる可能性があるもの</translation>
    </message>
    <message>
        <source>About &amp;Qt…</source>
        <translation>Qt について(&amp;Q)…</translation>
    </message>
    <message>
        <source>Shows Intune device configurations with their assignments, and removes assignments.</source>
        <translation>Intune のデバイス構成とその割り当てを表示し、割り当てを削除します。</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), QtKeychain (BSD), simdjson (Apache 2.0) and SQLite (public domain).</source>
        <translation>Qt %1 (LGPL 3)、QtKeychain (BSD)、simdjson (Apache 2.0)、SQLite (パブリック ドメイン) を使用しています。</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign in with a &amp;device code…</source>
        <translation>デバイス コードでサインイン(&amp;D)…</translation>
    </message>
    <message>
        <source>Sign &amp;out %1…</source>
        <translation>%1 からサインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 からサインアウトしますか?</translation>
    </message>
    <message>
        <source>The account and its stored sign-in are removed from this computer. The journal stays.</source>
        <translation>アカウントと、保存されているサインインがこのコンピューターから消去されます。ジャーナルは残ります。</translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message>
        <source>Find action</source>
        <translation>操作の検索</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>操作の名前</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>見つかった操作</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>menu, action</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – not possible at present</source>
        <translation>%1 – 現在は実行できません</translation>
    </message>
    <message>
        <source>No action has all these words in its name.</source>
        <translation>これらの語をすべて名前に含む操作はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>操作 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsDialog</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>A reason is wanted</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>Waits for a second administrator</source>
        <translation>2 人目の管理者の承認待ち</translation>
    </message>
    <message>
        <source>Approved, will be sent</source>
        <translation>承認済み、これから送信</translation>
    </message>
    <message>
        <source>Carried out, being read again</source>
        <translation>実行済み、読み取り直し中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>承認待ちの変更</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>提出日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>&amp;Ask the service now</source>
        <translation>今すぐサービスに確認(&amp;A)</translation>
    </message>
    <message>
        <source>Read how the requests stand</source>
        <translation>要求の状況を読み取ります</translation>
    </message>
    <message>
        <source>Give &amp;reason…</source>
        <translation>理由を入力(&amp;R)…</translation>
    </message>
    <message>
        <source>File the request with a reason for the second administrator</source>
        <translation>2 人目の管理者への理由を添えて、要求を提出します</translation>
    </message>
    <message>
        <source>&amp;Try to send</source>
        <translation>送信を試す(&amp;T)</translation>
    </message>
    <message>
        <source>For accounts that may not read the requests: sends it with its code. Where nobody has approved it, it goes on waiting.</source>
        <translation>要求の読み取りが許可されていないアカウント用です。承認コードを付けて送信します。誰も承認していない場合は、引き続き待機します。</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>待機を中止(&amp;G)…</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>これ以上待機しません</translation>
    </message>
    <message>
        <source>Nothing waits for a second administrator.</source>
        <translation>2 人目の管理者の承認待ちはありません。</translation>
    </message>
    <message>
        <source>A second administrator has to agree, in the Intune admin center under Tenant administration › Multi Admin Approval. What is approved is then sent from here by itself, also after a restart.</source>
        <translation>2 人目の管理者が、Intune 管理センターの [テナント管理] › [複数の管理承認] (Multi Admin Approval) で承認する必要があります。承認されたものは、その後ここから自動的に送信されます。再起動後も同様です。</translation>
    </message>
    <message>
        <source>The list may be old. %1</source>
        <translation>一覧は最新でない可能性があります。%1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>読み取り日時: %1。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>Do not wait any more for “%1”, %2?</source>
        <translation>「%1」、%2 の待機を中止しますか?</translation>
    </message>
    <message>
        <source>Nothing is sent. The request stays open at the service until it expires; approving it there changes nothing any more.</source>
        <translation>何も送信されません。要求は、期限切れになるまでサービスに残ります。承認されても、もう何も変更されません。</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>待機を続ける</translation>
    </message>
</context>
<context>
    <name>ui::ByGroup</name>
    <message>
        <source>This place is not in the tree by configurations at present.</source>
        <translation>この場所は、現在、構成別のツリーに表示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>By group: %n groups and other targets</source>
        <translation>
            <numerusform>グループ別: グループとその他の割り当て先 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>By configuration</source>
        <translation>構成別</translation>
    </message>
    <message>
        <source>Its target is not in the tree at present.</source>
        <translation>この割り当て先は、現在ツリーに表示されていません。</translation>
    </message>
    <message>
        <source>Showing what reaches %1: it is in %2.</source>
        <translation>%1 が対象になるものを表示しています。所属グループ: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was read so far is assigned to any of them.</source>
        <translation>これまでに読み取ったものの中に、これらに割り当てられているものはありません。</translation>
    </message>
    <message>
        <source>What it is excluded from does not reach it: an exclusion wins over inclusions.</source>
        <translation>除外されているものは適用されません。除外は、包含より優先されます。</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing reaches %1</source>
        <translation>%1 に届くものはありません</translation>
    </message>
    <message>
        <source>Nothing is assigned</source>
        <translation>割り当てはありません</translation>
    </message>
    <message>
        <source>No configuration that was read has an assignment. The tree by configurations shows what there is.</source>
        <translation>読み取った構成に割り当てはありません。構成別のツリーにあるものが表示されます。</translation>
    </message>
    <message>
        <source>Show by configuration</source>
        <translation>構成別に表示</translation>
    </message>
    <message>
        <source>No assignment that was read is to a group that it is in, nor to everyone.</source>
        <translation>読み取った割り当てに、所属グループ宛てのものも全員宛てのものもありません。</translation>
    </message>
    <message>
        <source>Asking for the right to read who is in which group…</source>
        <translation>グループ メンバーシップを読み取るアクセス許可を要求しています…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeReporter</name>
    <message>
        <source>It could not be dropped. %1</source>
        <translation>破棄できませんでした。%1</translation>
    </message>
    <message>
        <source>Waited for approval: %1, “%2”: %3. %4</source>
        <translation>承認待ちだった変更: %1、「%2」: %3。%4</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval…</source>
        <translation>承認待ち(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%n removals of %1 were not sent.</source>
        <translation>
            <numerusform>%1 の削除 %n 件が送信されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restores of %1 were not sent.</source>
        <translation>
            <numerusform>%1 の復元 %n 件が送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>They are not sent. History goes on listing them as skipped.</source>
        <translation>送信されません。履歴には、引き続きスキップとして表示されます。</translation>
    </message>
    <message>
        <source>&amp;Waiting for approval (%1)…</source>
        <translation>承認待ち (%1)(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator; a reason is wanted for some.</source>
        <translation>
            <numerusform>%n 件の変更が 2 人目の管理者の承認待ちです。理由が必要なものがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for a second administrator.</source>
        <translation>
            <numerusform>%n 件の変更が 2 人目の管理者の承認待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Rewriting a list of assignments…</source>
        <translation>割り当て一覧を書き換えています…</translation>
    </message>
    <message>
        <source>Rewriting the list of assignments of a profile…</source>
        <translation>プロファイルの割り当て一覧を書き換えています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rewriting the list: %1.</source>
        <translation>一覧の書き換え: %1。</translation>
    </message>
    <message>
        <source>A colleague&apos;s assignments were lost and put back: %1.</source>
        <translation>他の管理者の割り当てが失われたため、元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>履歴を表示</translation>
    </message>
</context>
<context>
    <name>ui::CloseQuestion</name>
    <message>
        <source>Not finished yet</source>
        <translation>未完了の処理があります</translation>
    </message>
    <message>
        <source>Some assignments are not removed or restored yet.</source>
        <translation>一部の割り当てが、まだ削除または復元されていません。</translation>
    </message>
    <message>
        <source>&amp;Finish first</source>
        <translation>完了してから閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A list of assignments is being rewritten. The program can close when that is done.</source>
        <translation>割り当て一覧を書き換えています。完了すると、プログラムを閉じることができます。</translation>
    </message>
    <message>
        <source>The program can finish first and then close. Or it closes as soon as what was sent is answered, and asks at the next start whether to go on with the rest.</source>
        <translation>先に処理を完了してから、プログラムを閉じることができます。または、送信済みのものに応答があり次第閉じて、次回の起動時に残りを続行するかどうかを確認することもできます。</translation>
    </message>
    <message>
        <source>&amp;Leave the rest for the next start</source>
        <translation>残りを次回の起動時に回す(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationFilter</name>
    <message numerus="yes">
        <source>Changed since the last load: %n assignments are gone.</source>
        <translation>
            <numerusform>前回の読み込み以降に変更: 割り当て %n 件がなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 件がなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>New since the last load.</source>
        <translation>前回の読み込み以降に追加。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed since the last load.</source>
        <translation>前回の読み込み以降に変更。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationView</name>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Device configurations, their assignments and their certificate paths</source>
        <translation>デバイス構成と、その割り当ておよび証明書パス</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>列を既定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::DestroysDialog</name>
    <message>
        <source>It deletes assignments of device configurations, and nothing else. A device that loses a profile can lose its Wi-Fi, VPN or certificate with it. Removing an exclusion gives the profile to more devices. Every removal is confirmed by you and kept in History.</source>
        <translation>削除するのはデバイス構成の割り当てのみです。プロファイルを失ったデバイスは、Wi-Fi、VPN、または証明書も失う可能性があります。除外を削除すると、プロファイルが適用されるデバイスが増えます。すべての削除は、ユーザーの確認を経て実行され、履歴に残ります。</translation>
    </message>
    <message>
        <source>What it can destroy</source>
        <translation>失われる可能性があるもの</translation>
    </message>
    <message>
        <source>What it deletes</source>
        <translation>削除するもの</translation>
    </message>
    <message>
        <source>What it does to devices</source>
        <translation>デバイスへの影響</translation>
    </message>
    <message>
        <source>Intune tells devices at their next check-in, which can be within minutes or take days. A device that no longer gets a profile removes what the profile brought: a Wi-Fi or VPN connection, a certificate and what signs in with it, restrictions. A device that loses its only network that way cannot be reached to put it back.</source>
        <translation>Intune は、デバイスの次回のチェックイン時に変更を伝えます。数分以内のこともあれば、数日かかることもあります。プロファイルが適用されなくなったデバイスは、そのプロファイルによって追加されたものを取り除きます。たとえば、Wi-Fi や VPN の接続、証明書とそれを使用するサインイン、制限などです。これによって唯一のネットワークを失ったデバイスには接続できなくなり、元に戻すことができません。</translation>
    </message>
    <message>
        <source>What goes further than it looks</source>
        <translation>見た目より影響が広いもの</translation>
    </message>
    <message>
        <source>A certificate path leads to another profile: an assignment that is removed there is that other profile&apos;s own, and all profiles that rely on it are touched. An exclusion that is removed widens the audience. An assignment that comes from a policy set can come back.</source>
        <translation>証明書パスは、別のプロファイルに通じています。そこで削除する割り当ては、その別のプロファイル自体の割り当てであり、それに依存するすべてのプロファイルに影響します。除外を削除すると、対象が広がります。ポリシー セットからの割り当ては、再び割り当てられる可能性があります。</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>決して行わないこと</translation>
    </message>
    <message>
        <source>It never deletes a configuration, a group, a filter or a device. It never removes what was not selected and confirmed, nor what somebody changed since you saw it. It sends nothing when the journal cannot be written.</source>
        <translation>構成、グループ、フィルター、デバイスを削除することはありません。選択も確認もしていないものや、表示した後に他の人が変更したものを削除することもありません。ジャーナルに書き込めないときは、何も送信しません。</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>元に戻す方法</translation>
    </message>
    <message>
        <source>History keeps every removed assignment whole and can put it back with the same target, filter and intent, under an id that can be new. What devices did in the meantime does not come undone by that.</source>
        <translation>履歴には、削除したすべての割り当ての全体が保存され、同じ割り当て先、フィルター、インテントで元に戻すことができます。ただし、ID は新しくなる場合があります。その間にデバイスで行われたことは、元に戻りません。</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Picture of relations</source>
        <translation>関係図</translation>
    </message>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Graph パスをコピーしました。</translation>
    </message>
    <message>
        <source>Copied the JSON.</source>
        <translation>JSON をコピーしました。</translation>
    </message>
    <message>
        <source>No certificate path is known to lead here or on from here.</source>
        <translation>ここに通じる証明書パス、ここから先の証明書パスは、いずれも確認されていません。</translation>
    </message>
</context>
<context>
    <name>ui::FacetBar</name>
    <message>
        <source>Any platform</source>
        <translation>すべてのプラットフォーム</translation>
    </message>
    <message>
        <source>Included group</source>
        <translation>含まれるグループ</translation>
    </message>
    <message>
        <source>Excluded group</source>
        <translation>除外されたグループ</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Configuration Manager collection</source>
        <translation>Configuration Manager コレクション</translation>
    </message>
    <message>
        <source>Unknown kind of target</source>
        <translation>不明な種類の割り当て先</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Policy set</source>
        <translation>ポリシー セット</translation>
    </message>
    <message>
        <source>Source not said</source>
        <translation>ソースが示されていない</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>不明なソース</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>絞り込み(&amp;L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みをクリア</translation>
    </message>
    <message>
        <source>Show only configurations and assignments of a kind</source>
        <translation>特定の種類の構成と割り当てのみを表示します</translation>
    </message>
    <message>
        <source>Shows again what the filters hide</source>
        <translation>絞り込みで非表示になっているものを再び表示します</translation>
    </message>
    <message>
        <source>Reached through a certificate</source>
        <translation>証明書を経由</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Target group deleted</source>
        <translation>割り当て先のグループが削除されている</translation>
    </message>
    <message>
        <source>Changed since the last load</source>
        <translation>前回の読み込み以降に変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>プラットフォーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;arget</source>
        <translation>割り当て先(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>絞り込みをクリア(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>割り当て %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>構成 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>絞り込み「%1」を解除</translation>
    </message>
    <message>
        <source>No filter is on</source>
        <translation>絞り込みなし</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>絞り込み中: %1</translation>
    </message>
</context>
<context>
    <name>ui::GoToPathDialog</name>
    <message>
        <source>Go to path</source>
        <translation>パスに移動</translation>
    </message>
    <message>
        <source>&amp;Graph path or address of a configuration, a certificate path or an assignment:</source>
        <translation>構成、証明書パス、または割り当ての Graph パスまたはアドレス(&amp;G):</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>G&amp;o</source>
        <translation>移動(&amp;O)</translation>
    </message>
    <message>
        <source>With or without host, version, type casts and verb.</source>
        <translation>ホスト、バージョン、型キャスト、メソッドの有無は問いません。</translation>
    </message>
    <message>
        <source>This names a configuration.</source>
        <translation>構成を示しています。</translation>
    </message>
    <message>
        <source>This names the certificate path %1.</source>
        <translation>証明書パス %1 を示しています。</translation>
    </message>
    <message>
        <source>This names an assignment of the configuration itself.</source>
        <translation>構成自体の割り当てを示しています。</translation>
    </message>
    <message>
        <source>This names an assignment reached through %1.</source>
        <translation>%1 を経由した割り当てを示しています。</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>復元(&amp;S)…</translation>
    </message>
    <message>
        <source>Put the selected assignments back, or all of the selected entries when none is selected</source>
        <translation>選択した割り当てを元に戻します。割り当てを選択していない場合は、選択したエントリのすべてを元に戻します</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the entries that are shown into a file</source>
        <translation>表示されているエントリをファイルに書き込みます</translation>
    </message>
    <message>
        <source>Remove &amp;old entries…</source>
        <translation>古いエントリを消去(&amp;O)…</translation>
    </message>
    <message>
        <source>Take entries out of the journal; nothing in the tenant changes</source>
        <translation>ジャーナルからエントリを消去します。テナントでは何も変わりません</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>ジャーナルを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing was removed from %1 with this program on this computer yet. What you remove is listed here.</source>
        <translation>このコンピューターでは、まだこのプログラムで %1 から何も削除していません。削除したものは、ここに表示されます。</translation>
    </message>
    <message>
        <source>What was removed from %1, and restored, with this program on this computer.</source>
        <translation>このコンピューターで、このプログラムを使って %1 から削除したもの、および復元したもの。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>エントリ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>割り当て %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing of %1 matches.</source>
        <translation>%1の中に、一致するものはありません。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4</source>
        <translation>%2中 %1 件、%4中 %3 件</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1</source>
        <translation>
            <numerusform>エントリ %n 件を %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was removed from the journal. %1</source>
        <translation>ジャーナルから何も消去されていません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were removed from the journal.</source>
        <translation>
            <numerusform>ジャーナルからエントリ %n 件を消去しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search profiles, groups, tickets, accounts and ids</source>
        <translation>プロファイル、グループ、チケット、アカウント、ID を検索</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Removals and restores</source>
        <translation>削除と復元</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>復元可能</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
</context>
<context>
    <name>ui::HistoryList</name>
    <message>
        <source>Removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
</context>
<context>
    <name>ui::LoadReporter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状態コード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The service said</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>要求 ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>クライアント要求 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n configurations so far</source>
        <translation>
            <numerusform>読み取り中… 現在、構成 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service limits how fast one may ask. Going on by itself in %n seconds…</source>
        <translation>
            <numerusform>サービスが要求の頻度を制限しています。%n 秒後に自動的に続行します…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations</source>
        <translation>
            <numerusform>構成 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments</source>
        <translation>
            <numerusform>割り当て %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1. Reading names and certificate paths…</source>
        <translation>%1。名前と証明書パスを読み取っています…</translation>
    </message>
    <message>
        <source>Not everything was read: %1 so far</source>
        <translation>一部が読み取られていません: 現在、%1</translation>
    </message>
    <message>
        <source>Reading was stopped. What is shown is not the whole tenant.</source>
        <translation>読み取りは中止されました。表示されているのは、テナントの全体ではありません。</translation>
    </message>
    <message>
        <source>What is shown is not the whole tenant. %1</source>
        <translation>表示されているのは、テナントの全体ではありません。%1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n removals were not settled. Reading what became of them…</source>
        <translation>
            <numerusform>%n 件の削除の結果が未確定のまま、プログラムが終了しました。結果を読み取っています…</numerusform>
        </translation>
    </message>
    <message>
        <source>What an earlier run left open could not be settled. %1</source>
        <translation>前回までの実行で残ったものの結果を確定できませんでした。%1</translation>
    </message>
    <message>
        <source>What an earlier run left open is settled: %1.</source>
        <translation>前回までの実行で残ったものの結果が確定しました: %1。</translation>
    </message>
    <message>
        <source>Show History</source>
        <translation>履歴を表示</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>割り当て %n 件を削除しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>割り当て %n 件を復元しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %1 of %2 done</source>
        <translation>削除中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Restoring: %1 of %2 done</source>
        <translation>復元中: %2 件中 %1 件完了</translation>
    </message>
</context>
<context>
    <name>ui::LookupDialog</name>
    <message>
        <source>For this user or device</source>
        <translation>ユーザーまたはデバイスを指定</translation>
    </message>
    <message>
        <source>&amp;Sign-in name of a user, or name of a device:</source>
        <translation>ユーザーのサインイン名、またはデバイスの名前(&amp;S):</translation>
    </message>
    <message>
        <source>User or device</source>
        <translation>ユーザーまたはデバイス</translation>
    </message>
    <message>
        <source>anna@contoso.com or LAPTOP-1234</source>
        <translation>anna@contoso.com または LAPTOP-1234</translation>
    </message>
    <message>
        <source>Devices of this name</source>
        <translation>この名前のデバイス</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>S&amp;how what reaches it</source>
        <translation>対象になるものを表示(&amp;H)</translation>
    </message>
    <message>
        <source>A device also gets what is assigned to the groups of its user: look at the user as well.</source>
        <translation>デバイスには、そのユーザーのグループに割り当てられているものも適用されます。ユーザーも確認してください。</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Reading its groups…</source>
        <translation>所属するグループを読み取っています…</translation>
    </message>
    <message>
        <source>Reading how it comes to be in them…</source>
        <translation>グループに所属する経路を読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have this name. Choose one.</source>
        <translation>
            <numerusform>この名前のデバイスが %n 台あります。1 台を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask for this right</source>
        <translation>このアクセス許可を要求(&amp;A)</translation>
    </message>
    <message>
        <source>The right is there, but the service refuses all the same. This account may lack a role in Entra ID: ask your administrator.</source>
        <translation>アクセス許可は付与されていますが、サービスに拒否されました。このアカウントには Entra ID のロールが不足している可能性があります。管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copied the diagnostics.</source>
        <translation>診断情報をコピーしました。</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツール バー</translation>
    </message>
    <message>
        <source>No tenant is open.</source>
        <translation>テナントは開かれていません。</translation>
    </message>
    <message>
        <source>Practice tenant: everything here is made up, and nothing leaves this computer.</source>
        <translation>練習用テナント: ここにあるものはすべて架空です。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>%1 – %2 – Unassign</source>
        <translation>%1 – %2 – Unassign</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (練習用)</translation>
    </message>
    <message>
        <source>This is version %1. The newest one is named on this page, which opens in the browser: %2</source>
        <translation>このバージョンは %1 です。最新版はブラウザーで開くこのページで確認できます: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>ui::OldEntriesDialog</name>
    <message>
        <source>%1, from “%2”, removed on %3</source>
        <translation>%1、「%2」から %3 に削除</translation>
    </message>
    <message>
        <source>Remove old entries</source>
        <translation>古いエントリの消去</translation>
    </message>
    <message>
        <source>Age of the entries</source>
        <translation>エントリの経過期間</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>30 日より前</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <translation>90 日より前</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>1 年より前</translation>
    </message>
    <message>
        <source>older than two years</source>
        <translation>2 年より前</translation>
    </message>
    <message>
        <source>of any age</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>エントリ(&amp;E)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>What could still be restored is listed here.</source>
        <translation>まだ復元できるものが、ここに表示されます。</translation>
    </message>
    <message>
        <source>What cannot be restored any more</source>
        <translation>復元できなくなるもの</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>エントリを消去</translation>
    </message>
    <message>
        <source>Entries that are not settled or wait for approval always stay, and so does a removal that a newer entry restored from. Nothing in the tenant changes.</source>
        <translation>結果が未確定のエントリ、承認待ちのエントリ、および新しいエントリの復元元である削除のエントリは、常に残ります。テナントでは何も変わりません。</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>ジャーナルを読み取っています…</translation>
    </message>
    <message>
        <source>The journal could not be read. %1</source>
        <translation>ジャーナルを読み取れませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>エントリ %n 件を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of this age can be removed.</source>
        <translation>この期間に、消去できるエントリはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal. None of them can be restored from.</source>
        <translation>
            <numerusform>ジャーナルからエントリ %n 件が消去されます。復元できるものは含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are removed from the journal.</source>
        <translation>
            <numerusform>ジャーナルからエントリ %n 件が消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignments of them could still be restored, and cannot any more afterwards:</source>
        <translation>
            <numerusform>そのうち次の割り当て %n 件は、現在は復元できますが、消去後は復元できなくなります:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomesDialog</name>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Profiles read once more</source>
        <translation>読み取り直したプロファイル</translation>
    </message>
    <message>
        <source>Removal details</source>
        <translation>削除の詳細</translation>
    </message>
    <message>
        <source>Restore details</source>
        <translation>復元の詳細</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesModel</name>
    <message>
        <source>%1 (through %2)</source>
        <translation>%1 (%2 経由)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>割り当て ID</translation>
    </message>
    <message>
        <source>Id after restoring</source>
        <translation>復元後の ID</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状態コード</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>要求 ID</translation>
    </message>
    <message>
        <source>Client request id</source>
        <translation>クライアント要求 ID</translation>
    </message>
    <message>
        <source>Approval code</source>
        <translation>承認コード</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>ui::OutcomesView</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose an assignment to see what was sent and what came back</source>
        <translation>割り当てを選択すると、送信内容と応答が表示されます</translation>
    </message>
</context>
<context>
    <name>ui::PathBox</name>
    <message>
        <source>Graph path</source>
        <translation>Graph パス</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy Graph path</source>
        <translation>Graph パスをコピー</translation>
    </message>
</context>
<context>
    <name>ui::PathFinder</name>
    <message>
        <source>The assignments there could not be read. %1</source>
        <translation>そこにある割り当てを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>This place exists, but the tree does not show it.</source>
        <translation>この場所は存在しますが、ツリーには表示されません。</translation>
    </message>
    <message>
        <source>The profile is there, but it has no assignment with this id (any more).</source>
        <translation>プロファイルはありますが、この ID の割り当ては存在しません (または、なくなりました)。</translation>
    </message>
    <message>
        <source>“%1” is of a type that has no path “%2”.</source>
        <translation>「%1」の種類には、パス「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 を読み取れませんでした。%2</translation>
    </message>
    <message>
        <source>%1 is not set there.</source>
        <translation>そこには %1 が設定されていません。</translation>
    </message>
    <message>
        <source>%1 does not lead to a profile with the id %2.</source>
        <translation>%1 の行き先は、ID が %2 のプロファイルではありません。</translation>
    </message>
    <message>
        <source>There is no configuration with the id %1 in this tenant.</source>
        <translation>このテナントに、ID が %1 の構成はありません。</translation>
    </message>
</context>
<context>
    <name>ui::PdfReport</name>
    <message>
        <source>the pages could not be begun</source>
        <translation>ページの作成を開始できませんでした</translation>
    </message>
    <message>
        <source>%1 – page %2</source>
        <translation>%1 – %2 ページ</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>何も表示されていませんでした。</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Intent, source</source>
        <translation>インテント、ソース</translation>
    </message>
    <message>
        <source>Assignment id</source>
        <translation>割り当て ID</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a profile and its type</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::PlaceViews</name>
    <message>
        <source>Order of the tree</source>
        <translation>ツリーの並べ方</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups and other targets, what is assigned to them, and the certificate paths that lead there</source>
        <translation>グループやその他の割り当て先、それに割り当てられているもの、およびそこに通じる証明書パス</translation>
    </message>
</context>
<context>
    <name>ui::PracticeMenu</name>
    <message>
        <source>&amp;Practice</source>
        <translation>練習(&amp;P)</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>問題を発生させる</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>オフにしました: %1</translation>
    </message>
    <message>
        <source>&amp;Approve as second administrator</source>
        <translation>2 人目の管理者として承認(&amp;A)</translation>
    </message>
    <message>
        <source>Plays the colleague who has to agree</source>
        <translation>承認する同僚の役割を演じます</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>承認待ちのものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The second administrator approved %n requests.</source>
        <translation>
            <numerusform>2 人目の管理者が %n 件の要求を承認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>最初からやり直す(&amp;S)</translation>
    </message>
    <message>
        <source>The practice tenant is as it was in the beginning.</source>
        <translation>練習用テナントを最初の状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>ui::RawJsonBox</name>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Ra&amp;w JSON</source>
        <translation>生の JSON(&amp;W)</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>生の JSON</translation>
    </message>
    <message>
        <source>Opens what the service says of this row, as it says it</source>
        <translation>この行についてサービスが返した内容を、そのまま表示します</translation>
    </message>
    <message>
        <source>Raw JSON text</source>
        <translation>生の JSON のテキスト</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>もう一度試す: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Reason wanted</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>This organisation wants a reason before a second administrator is asked. Nothing was changed yet.
“%1”, %2</source>
        <translation>この組織では、2 人目の管理者に承認を求める前に理由が必要です。まだ何も変更されていません。
「%1」、%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>理由(&amp;S):</translation>
    </message>
    <message numerus="yes">
        <source>Give it for the %n &amp;others that want one too</source>
        <translation>
            <numerusform>理由が必要な他の %n 件にも同じ理由を使用する(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>承認を要求</translation>
    </message>
</context>
<context>
    <name>ui::RelationBox</name>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its type</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, shown at present</source>
        <translation>%1、現在表示中</translation>
    </message>
</context>
<context>
    <name>ui::RelationListDialog</name>
    <message>
        <source>More profiles</source>
        <translation>その他のプロファイル</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and its type</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::RelationsView</name>
    <message>
        <source>Picture of relations</source>
        <translation>関係図</translation>
    </message>
    <message>
        <source>Leads to “%1” as %2.</source>
        <translation>「%1」を%2として参照しています。</translation>
    </message>
    <message>
        <source>%1 This is the selected way.</source>
        <translation>%1 これが選択中の経路です。</translation>
    </message>
    <message>
        <source>%1 It leads back.</source>
        <translation>%1 循環して戻る経路です。</translation>
    </message>
    <message>
        <source>%1 (selected way)</source>
        <translation>%1 (選択中の経路)</translation>
    </message>
    <message>
        <source>%1 (leads back)</source>
        <translation>%1 (循環して戻る経路)</translation>
    </message>
</context>
<context>
    <name>ui::RemovalPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops what was not sent yet; what was sent is awaited</source>
        <translation>未送信のものを中止します。送信済みのものは応答を待ちます</translation>
    </message>
    <message>
        <source>Rest&amp;ore…</source>
        <translation>復元(&amp;O)…</translation>
    </message>
    <message>
        <source>Put back what this removal took away</source>
        <translation>この削除で取り除いたものを元に戻します</translation>
    </message>
    <message>
        <source>Remove by re&amp;writing the list…</source>
        <translation>一覧の書き換えによる削除(&amp;W)…</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment here; this is the other way</source>
        <translation>サービスはここで割り当てを 1 件だけ削除する操作を提供していません。これは別の方法です</translation>
    </message>
    <message>
        <source>Show &amp;details…</source>
        <translation>詳細を表示(&amp;D)…</translation>
    </message>
    <message>
        <source>What became of each assignment</source>
        <translation>それぞれの割り当ての結果</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>閉じる(&amp;S)</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removal progress</source>
        <translation>削除の進行状況</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%m 件中 %v 件</translation>
    </message>
    <message>
        <source>Restore this removal…</source>
        <translation>この削除を復元…</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Reading the profiles once more…</source>
        <translation>プロファイルを読み取り直しています…</translation>
    </message>
    <message>
        <source>Stopping: waiting for what was already sent…</source>
        <translation>中止しています: 送信済みのものの応答を待っています…</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n assignments…</source>
        <translation>
            <numerusform>割り当て %n 件を削除しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %n assignments…</source>
        <translation>
            <numerusform>割り当て %n 件を復元しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is different too. Look at it in the portal before you go on.
%1</source>
        <translation>他にも違いがあります。続行する前に、ポータルで確認してください。
%1</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>何も送信されていません: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完了 %1 件</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中 %1 件</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of how far it is</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see the details</source>
        <translation>
            <numerusform>ほか %n 件 (詳細を参照)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles were read once more: nothing differs but what you chose.</source>
        <translation>
            <numerusform>%n 件のプロファイルを読み取り直しました。選択したもの以外に違いはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveDialog</name>
    <message>
        <source>Remove assignments</source>
        <translation>割り当ての削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments?</source>
        <translation>
            <numerusform>割り当て %n 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>削除される内容</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可能</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>optional; a second administrator reads it where one has to approve</source>
        <translation>省略可能。承認が必要な場合は、2 人目の管理者がこれを読みます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <translation>チケット(&amp;T):</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>理由(&amp;S):</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n assignments</source>
        <translation>
            <numerusform>割り当て %n 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Each assignment is read again just before it is removed, and left alone if it has changed. A copy goes into the journal first.</source>
        <translation>それぞれの割り当ては、削除の直前に読み取り直されます。変更されていた場合は手を加えません。先に、その写しがジャーナルに保存されます。</translation>
    </message>
    <message>
        <source>To go on, type the name of the tenant.</source>
        <translation>続行するには、テナントの名前を入力してください。</translation>
    </message>
    <message>
        <source>To go on, type the name of the profile.</source>
        <translation>続行するには、プロファイルの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>Restore assignments</source>
        <translation>割り当ての復元</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments?</source>
        <translation>
            <numerusform>割り当て %n 件を復元しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is restored</source>
        <translation>復元される内容</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n assignments</source>
        <translation>
            <numerusform>割り当て %n 件を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1、%2へ</translation>
    </message>
</context>
<context>
    <name>ui::RewriteDialog</name>
    <message>
        <source>Remove by rewriting the list</source>
        <translation>一覧の書き換えによる削除</translation>
    </message>
    <message>
        <source>The service does not offer to remove a single assignment of this profile. What it offers is to write the whole list of the profile&apos;s assignments anew, without the ones below.
The program reads the list, keeps everything in it as it is, reads it again right before writing, and once more afterwards. It writes nothing if there is anything in the list that it does not understand, or if the list changed meanwhile.
The risk: what a colleague assigns in the same second can be lost. The program sees that afterwards and puts it back, but the profile may be without it for a moment, and devices can notice.</source>
        <translation>サービスは、このプロファイルの割り当てを 1 件だけ削除する操作を提供していません。代わりに、以下の割り当てを除いた、プロファイルの割り当て一覧全体を書き込み直すことができます。
プログラムは一覧を読み取り、その中のすべてをそのまま保持します。そして、書き込みの直前と直後に読み取り直します。一覧に認識できないものがある場合、またはその間に一覧が変更された場合は、何も書き込みません。
リスク: 同じ瞬間に他の管理者が割り当てたものは、失われる可能性があります。プログラムは後でそれを検出して元に戻しますが、プロファイルに一時的にその割り当てがない状態になり、デバイスに影響が及ぶ可能性があります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Pro&amp;file:</source>
        <translation>プロファイル(&amp;F):</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>削除される内容</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n by rewriting the list</source>
        <translation>
            <numerusform>一覧の書き換えで %n 件を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowDetails</name>
    <message>
        <source>This place is not in the tree at present.</source>
        <translation>この場所は、現在ツリーに表示されていません。</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search names, types, groups, filters, ids and paths</source>
        <translation>名前、種類、グループ、フィルター、ID、パスを検索</translation>
    </message>
    <message>
        <source>Several words narrow the search; quotation marks keep words together</source>
        <translation>複数の語を入力すると、検索結果を絞り込めます。引用符で囲んだ語は、ひと続きの語として検索します</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>Nothing changed since the last load</source>
        <translation>前回の読み込み以降、変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n configurations changed since the last load.</source>
        <translation>
            <numerusform>前回の読み込み以降、構成 %n 件が変更されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configurations are gone since the last load.</source>
        <translation>
            <numerusform>前回の読み込み以降、構成 %n 件がなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Searched for %1.</source>
        <translation>%1 を検索しました。</translation>
    </message>
    <message>
        <source>Searched for all of %1.</source>
        <translation>%1 のすべてを含むものを検索しました。</translation>
    </message>
    <message>
        <source>Filters that are on: %1.</source>
        <translation>適用中の絞り込み: %1。</translation>
    </message>
    <message>
        <source>Nothing that was read so far fits. Reading goes on.</source>
        <translation>これまでに読み取ったものの中に、一致するものはありません。読み取りは続いています。</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more, and so do fewer filters.</source>
        <translation>語を減らすか短くすると、見つかりやすくなります。絞り込みを減らした場合も同様です。</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more.</source>
        <translation>語を減らすか短くすると、見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Fewer filters show more.</source>
        <translation>絞り込みを減らすと、より多く表示されます。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みをクリア</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>ui::SectionBox</name>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>もう一度試す: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Show &amp;names of groups in place of ids</source>
        <translation>ID の代わりにグループ名を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Offer sign-in with a &amp;device code</source>
        <translation>デバイス コードでのサインインを提供(&amp;D)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>次のプロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Microsoft advises tenants to block it, because others can misuse it</source>
        <translation>悪用される可能性があるため、Microsoft はテナントでこれをブロックすることを推奨しています</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>標準(&amp;S)</translation>
    </message>
    <message>
        <source>Use the app that needs no registration of your own</source>
        <translation>独自の登録が不要なアプリを使用します</translation>
    </message>
    <message>
        <source>C&amp;loud:</source>
        <translation>クラウド(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Tenant (id, domain, or organizations):</source>
        <translation>テナント (ID、ドメイン、または organizations)(&amp;T):</translation>
    </message>
    <message>
        <source>Client &amp;id:</source>
        <translation>クライアント ID(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>Asks for one more permission, GroupMember.Read.All, when it is switched on.</source>
        <translation>オンにすると、追加のアクセス許可 GroupMember.Read.All を 1 つ要求します。</translation>
    </message>
    <message>
        <source>For computers whose browser cannot be used. Off by default: a code can be misused for phishing.</source>
        <translation>ブラウザーを使用できないコンピューター用です。コードはフィッシングに悪用される可能性があるため、既定ではオフです。</translation>
    </message>
    <message>
        <source>Copy admin &amp;consent link</source>
        <translation>管理者の同意リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>An administrator opens it once to allow this program for the whole tenant</source>
        <translation>管理者がこのリンクを 1 回開くと、テナント全体でこのプログラムが許可されます</translation>
    </message>
    <message>
        <source>The command line says otherwise for this run; what you set here holds for the next one.</source>
        <translation>今回の実行では、コマンド ラインの指定が優先されます。ここでの設定は、次回から有効になります。</translation>
    </message>
    <message>
        <source>Copied. Send the link to an administrator of the tenant, who opens it once.</source>
        <translation>コピーしました。リンクをテナントの管理者に送信し、1 回開いてもらってください。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>別の言語は、プログラムを再び起動すると使われます。</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>言語(&amp;G):</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Open or close the current row</source>
        <translation>現在の行を展開または折りたたむ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Open or close the current row; try again where reading failed</source>
        <translation>現在の行を展開または折りたたむ。読み取りに失敗した行では、もう一度試す</translation>
    </message>
    <message>
        <source>Open everything below the current row</source>
        <translation>現在の行より下をすべて展開する</translation>
    </message>
    <message>
        <source>Add the current row to the selection, or take it out</source>
        <translation>現在の行を選択に加える、または選択から外す</translation>
    </message>
    <message>
        <source>Select all rows that are shown</source>
        <translation>表示されているすべての行を選択する</translation>
    </message>
    <message>
        <source>From Search to the results</source>
        <translation>検索から結果へ移動する</translation>
    </message>
    <message>
        <source>Clear Search; leave a question without doing anything</source>
        <translation>検索をクリアする。確認画面を何もせずに閉じる</translation>
    </message>
    <message>
        <source>Open the menu of the current row</source>
        <translation>現在の行のメニューを開く</translation>
    </message>
</context>
<context>
    <name>ui::ShownExport</name>
    <message>
        <source>Export what is shown</source>
        <translation>表示されている内容のエクスポート</translation>
    </message>
    <message>
        <source>Print report to PDF</source>
        <translation>レポートを PDF に印刷</translation>
    </message>
    <message>
        <source>Pages to print (*%1)</source>
        <translation>印刷用のページ (*%1)</translation>
    </message>
    <message>
        <source>Writing the pages…</source>
        <translation>ページを書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lines to %1</source>
        <translation>
            <numerusform>%n 行を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>何もエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page. Sign in there with your work account, then come back here.</source>
        <translation>ブラウザーにサインイン ページが表示されています。職場アカウントでサインインしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link into a browser on this computer and sign in there.</source>
        <translation>ブラウザーを開けませんでした。このコンピューターのブラウザーにリンクをコピーし、サインインしてください。</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>このコードを入力してください</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>コードを要求しています…</translation>
    </message>
    <message>
        <source>Open %1 in a browser, enter the code below and sign in. Never enter a code that somebody else gave you.</source>
        <translation>ブラウザーで %1 を開き、以下のコードを入力してサインインしてください。他の人から渡されたコードは、絶対に入力しないでください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>まもなく完了します。</translation>
    </message>
</context>
<context>
    <name>ui::SignInReporter</name>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Copy admin consent link</source>
        <translation>管理者の同意リンクをコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stops reading the configurations</source>
        <translation>構成の読み取りを中止します</translation>
    </message>
</context>
<context>
    <name>ui::TypedName</name>
    <message>
        <source>Name to type: %1</source>
        <translation>入力する名前: %1</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>確認のため名前を入力</translation>
    </message>
    <message>
        <source>%1 The name is: %2</source>
        <translation>%1 名前: %2</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>T&amp;ype it here:</source>
        <translation>ここに入力(&amp;Y):</translation>
    </message>
</context>
<context>
    <name>ui::UndoRemoval</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing that was removed can be put back</source>
        <translation>元に戻せる削除はありません</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo removal of %n assignments</source>
        <translation>
            <numerusform>割り当て %n 件の削除を元に戻す(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back what was removed on %1</source>
        <translation>%1 に削除したものを元に戻します</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Unassign</source>
        <translation>Unassign</translation>
    </message>
    <message>
        <source>Unassign shows which Intune device configurations are assigned to whom, across every certificate path. It removes the assignments you choose, tells you beforehand what that means, and keeps a copy of each in a journal on this computer, from which it can be put back. Try it in the practice tenant first: everything works there, and nothing leaves this computer.</source>
        <translation>Unassign は、Intune のどのデバイス構成が誰に割り当てられているかを、すべての証明書パスにわたって表示します。選択した割り当てを削除し、その影響を事前に示します。また、それぞれの写しをこのコンピューターのジャーナルに保存するため、そこから元に戻すことができます。まず練習用テナントで試してください。すべての機能が使え、このコンピューターの外には何も送信されません。</translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePage</name>
    <message>
        <source>Copied the Graph path.</source>
        <translation>Graph パスをコピーしました。</translation>
    </message>
    <message>
        <source>Copied the id.</source>
        <translation>ID をコピーしました。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信されていません。%1</translation>
    </message>
    <message>
        <source>Select assignments to remove them</source>
        <translation>削除する割り当てを選択してください</translation>
    </message>
    <message numerus="yes">
        <source>%n assignments selected</source>
        <translation>
            <numerusform>割り当て %n 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown at %2</source>
        <translation>%1、表示 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known, so nothing below it can be removed: %1</source>
        <translation>不明のため、この下にあるものは削除できません: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The configurations appear here as they come.</source>
        <translation>構成は、読み取られたものから順にここに表示されます。</translation>
    </message>
    <message>
        <source>No configurations</source>
        <translation>構成がありません</translation>
    </message>
    <message>
        <source>This tenant has no device configurations that this account may see.</source>
        <translation>このテナントには、このアカウントで表示できるデバイス構成がありません。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Looking for this path…</source>
        <translation>このパスを探しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>%1 が見つかりました</translation>
    </message>
    <message>
        <source>Reached by %1. Removing it now sends exactly this path.</source>
        <translation>%1 を経由して到達しました。ここで削除すると、このパスのとおりに送信されます。</translation>
    </message>
    <message>
        <source>Use the tree&apos;s path instead</source>
        <translation>代わりにツリーのパスを使用</translation>
    </message>
    <message>
        <source>Found %1 in the tree by groups</source>
        <translation>グループ別のツリーで %1 が見つかりました</translation>
    </message>
    <message>
        <source>Found %1 in the tree by configurations</source>
        <translation>構成別のツリーで %1 が見つかりました</translation>
    </message>
</context>
<context>
    <name>workspace::Workspace</name>
    <message>
        <source>Practice account</source>
        <translation>練習用アカウント</translation>
    </message>
    <message>
        <source>It was confirmed by %1, who alone can go on with it. Nothing was sent.</source>
        <translation>%1 が確認した操作のため、続行できるのはそのユーザーだけです。何も送信されていません。</translation>
    </message>
    <message>
        <source>It was never sent: the program had ended before, and it was dropped afterwards.</source>
        <translation>送信されませんでした。その前にプログラムが終了し、後で破棄されました。</translation>
    </message>
</context>
</TS>
